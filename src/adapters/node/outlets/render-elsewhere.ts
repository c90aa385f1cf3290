import { mayAppear, type Output } from '../../../domain/channels.ts';
import type { Contexts } from '../../../domain/create-contexts.ts';
import type { Roll } from '../../../domain/roll-types.ts';
import type { Routes } from '../../../domain/routes.ts';
import { createRenderer, type Renderer } from '../render-body.ts';

/** Addresses with protocol and host, for texts that are read away from the site. */
export function toAbsoluteRoutes(routes: Routes, address: string): Routes {
  const absolute = (path: string): string => new URL(path, address).href;
  return {
    ...routes,
    pathTo: routes.urlTo,
    shortPathTo: (id) => absolute(routes.shortPathTo(id)),
    below: (path) => absolute(routes.below(path)),
  };
}

/**
 * Renders texts as they may be read in an output beside the pages: every address with its host, nobody named and no picture
 * of anybody who has not agreed to its channel.
 */
export function createRendererFor(output: Output, roll: Roll, { routes, words }: Contexts): Renderer {
  const agreed = new Set(
    roll.people.filter((person) => mayAppear(person, output)).map(({ id }) => String(id)),
  );
  return createRenderer(roll, toAbsoluteRoutes(routes, roll.site.address), words, {
    output,
    mayShow: ({ people }) => people.every((id) => agreed.has(id)),
  });
}
