import { toFilePaths } from '../adapters/astro/paths.ts';
import { loadSite } from '../adapters/astro/load-roll.ts';
import { TEMPLATE } from '../domain/entry-form.ts';
import { renderNominationTemplate } from '../domain/entry-templates.ts';

export const getStaticPaths = () =>
  toFilePaths('nominateTemplate', TEMPLATE, ({ roll }) =>
    roll.units.length === 0 && roll.stories.length === 0 ? [] : [{ place: { kind: 'nominate' }, props: {} }],
  );

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

/** The file of a nomination, to fill in by hand. */
export async function GET({ props: { context } }: { readonly props: Props }): Promise<Response> {
  const { roll } = await loadSite();
  return new Response(renderNominationTemplate(roll.units, { ...context, today: roll.now.today }));
}
