import type { Contexts } from '../create-contexts.ts';
import { say } from '../local-text.ts';
import type { PageContext } from '../page-context.ts';
import type { OutletFile } from '../outlets/outlet.ts';
import type { Roll } from '../roll-types.ts';
import { toOembedPath } from './embed-scope.ts';
import { listEmbeds, type Embed } from './list-embeds.ts';
import { EMBED_SIZE, sayEmbedTitle, toFrameSnippet } from './say-embed.ts';

/** The description of every embed in every language, as files that the pages name (https://oembed.com). */
export function* makeOembed(roll: Roll, { contextOf }: Contexts): Iterable<OutletFile> {
  const embeds = listEmbeds(roll);
  for (const lang of roll.site.languages) {
    const context = contextOf(lang, { kind: 'home' });
    for (const embed of embeds)
      yield { path: toOembedPath(embed.scope, lang), text: `${JSON.stringify(describe(embed, context))}\n` };
  }
}

function describe(embed: Embed, context: PageContext): object {
  const { site, lang, routes } = context;
  return {
    ...{ version: '1.0', type: 'rich', title: sayEmbedTitle(embed, context) },
    ...{ provider_name: say(site.name, lang).text, provider_url: routes.urlTo({ kind: 'home' }, lang) },
    ...{ html: toFrameSnippet(embed, context), ...EMBED_SIZE, cache_age: 3600 },
  };
}
