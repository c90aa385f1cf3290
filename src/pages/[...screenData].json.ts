import { loadSite } from '../adapters/astro/load-roll.ts';
import { toFilePaths } from '../adapters/astro/paths.ts';
import { toScreenData } from '../adapters/astro/screen-data.ts';
import { SCREEN_FILES } from '../domain/screen/screen-data.ts';

export const getStaticPaths = () =>
  toFilePaths('screenData', SCREEN_FILES.data.replace('.json', ''), () => [
    { place: { kind: 'screen' }, props: {} },
  ]);

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

/** What the screens of a language show. */
export async function GET({ props: { context } }: { readonly props: Props }): Promise<Response> {
  const { roll } = await loadSite();
  return new Response(JSON.stringify(toScreenData(roll, context)));
}
