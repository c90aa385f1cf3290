import { FACETS, type Facet } from '../../domain/search/facets.ts';
import type { Found } from './look-up.ts';
import { makeElement } from './make-element.ts';
import type { Say } from './say.ts';

type Actions = { readonly remove: (facet: Facet, value: string) => void; readonly clear: () => void };

/** The filters in use as buttons that take them away again, and one that takes all away where there are several. */
export function renderChips(
  { chosen, labels }: Pick<Found, 'chosen' | 'labels'>,
  say: Say,
  actions: Actions,
): readonly HTMLElement[] {
  const chips = FACETS.flatMap((facet) =>
    (labels[facet] ?? [])
      .filter(([value]) => chosen.get(facet)?.has(value))
      .map(([value, label]) => {
        const name = `${say(`facet.${facet}`)}: ${label}`;
        return createChip('chip', name, say('remove', { filter: name }), () => actions.remove(facet, value));
      }),
  );
  if (chips.length < 2) return chips;
  return [...chips, createChip('plain', say('clear'), undefined, actions.clear)];
}

function createChip(kind: string, text: string, label: string | undefined, press: () => void): HTMLElement {
  const button = makeElement('button', { type: 'button', class: kind, 'aria-label': label }, text);
  button.addEventListener('click', press);
  return makeElement('li', {}, button);
}
