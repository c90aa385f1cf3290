import { toFilePaths } from '../adapters/astro/paths.ts';
import { loadSite } from '../adapters/astro/load-roll.ts';
import { TEMPLATE } from '../domain/entry-form.ts';
import { renderAdoptionTemplate } from '../domain/entry-templates.ts';

export const getStaticPaths = () =>
  toFilePaths('adoptTemplate', TEMPLATE, ({ roll }) =>
    roll.stories
      .filter(({ form }) => form === 'practice')
      .map((story) => ({ place: { kind: 'adopt', id: story.id }, props: { story } })),
  );

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

/** The file of an adoption, to fill in by hand. */
export async function GET({ props: { story, context } }: { readonly props: Props }): Promise<Response> {
  const { roll } = await loadSite();
  return new Response(renderAdoptionTemplate(story, roll.units, { ...context, today: roll.now.today }));
}
