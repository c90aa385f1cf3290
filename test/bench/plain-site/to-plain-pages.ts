import { thawRoll } from '../../../src/adapters/node/frozen-roll.ts';
import { createRenderer } from '../../../src/adapters/node/render-body.ts';
import { createContexts } from '../../../src/domain/create-contexts.ts';
import { say } from '../../../src/domain/local-text.ts';

type Link = { readonly href: string; readonly text: string };
type PlainPage = {
  readonly params: { readonly path: string };
  readonly props: { readonly title: string; readonly html: string; readonly links: readonly Link[] };
};

const LIST = 50;

/** A page for every person with the text, and lists of fifty: what the peer makes of the same content. */
export async function toPlainPages(): Promise<PlainPage[]> {
  const roll = await thawRoll(process.env['FROZEN_ROLL'] ?? '');
  const { routes, words } = createContexts(roll);
  const { renderBody } = createRenderer(roll, routes, words);
  const lang = roll.site.defaultLang;
  const pages = roll.people.map((person) => ({
    params: { path: `people/${person.id}` },
    props: {
      title: say(person.name, lang).text,
      html: person.body === undefined ? '' : renderBody(person.body, lang).html,
      links: [],
    },
  }));
  const lists = Array.from({ length: Math.ceil(pages.length / LIST) }, (_, index) => ({
    params: { path: `lists/${String(index)}` },
    props: {
      title: `List ${String(index + 1)}`,
      html: '',
      links: pages
        .slice(index * LIST, (index + 1) * LIST)
        .map(({ params, props }) => ({ href: `/${params.path}/`, text: props.title })),
    },
  }));
  return [...pages, ...lists];
}
