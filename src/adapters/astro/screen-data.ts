import type { PageContext } from '../../domain/page-context.ts';
import type { Roll } from '../../domain/roll-types.ts';
import { buildScreen, createScreenGuard } from '../../domain/screen-data/build-screen.ts';
import type { NameGuard } from '../../domain/name-guard.ts';
import type { ScreenData } from '../../domain/screen/screen-data.ts';
import { toPlainParagraphs } from '../node/plain-paragraphs.ts';

const guards = new WeakMap<Roll, NameGuard>();

/** What the screens of the language of a context show. */
export function toScreenData(roll: Roll, context: PageContext): ScreenData {
  const mayShow = guards.get(roll) ?? createScreenGuard(roll);
  guards.set(roll, mayShow);
  return buildScreen(roll, { context, mayShow, toParagraphs: toPlainParagraphs });
}
