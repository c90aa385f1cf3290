import { say, type LocalText } from '../local-text.ts';
import type { PageContext } from '../page-context.ts';
import type { FeedScope } from './feed-scope.ts';

/** What a feed is called in the language of a page: what it is about, and the site that it is from. */
export function toFeedTitle(
  { scope, about }: { readonly scope: FeedScope; readonly about?: LocalText | undefined },
  context: PageContext,
): string {
  const { t, lang, site } = context;
  const page = toFeedName(scope, about, context);
  return t('site.title', { page, site: say(site.name, lang).text });
}

/** What a feed is about, in the language of a page. */
export function toFeedName(
  scope: FeedScope,
  about: LocalText | undefined,
  { t, lang }: Pick<PageContext, 't' | 'lang'>,
): string {
  switch (scope.kind) {
    case 'everything':
      return t('follow.everything');
    case 'stories':
      return t('stories.title');
    case 'honours':
      return t('roll.title');
    default:
      return about === undefined ? scope.id : say(about, lang).text;
  }
}
