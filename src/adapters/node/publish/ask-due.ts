import { toNow } from '../../../domain/calendar.ts';
import { findNextDue, findOverdue, listDueMoments, type DueMoment } from '../../../domain/due-moments.ts';
import type { Problem } from '../../../domain/problem.ts';
import { readContent } from '../read-content.ts';
import { contentFolderOf, pictureCache } from '../read-roll.ts';
import { findCurrent, listReleases } from './release.ts';

/** Whether time alone has changed what the site may show since the release that visitors see, or that one was never ended. */
export type Due =
  | { readonly is: 'first' }
  | { readonly is: 'cutOff' }
  | { readonly is: 'unreadable'; readonly problems: readonly Problem[] }
  | { readonly is: 'due'; readonly moment: DueMoment; readonly timeZone: string }
  | { readonly is: 'notDue'; readonly nextDue: DueMoment | undefined; readonly timeZone: string };

/** Asks the content folder and the place what has come due at the instant of `BUILD_DATE`, an instant or a day. */
export async function askDue(place: string, env: NodeJS.ProcessEnv, buildDate: string): Promise<Due> {
  const current = await findCurrent(place, await listReleases(place));
  if (current === undefined) return { is: 'first' };
  // Behind its switch: releases that it was to delete may still be on the disk.
  if (current.record.state === 'new') return { is: 'cutOff' };
  const folder = contentFolderOf(env);
  const { content, problems } = await readContent(folder, { cacheDir: pictureCache(folder) });
  if (content === undefined) return { is: 'unreadable', problems };
  const { timeZone } = content.settings.value;
  const now = toNow(buildDate, timeZone);
  const moments = listDueMoments(content);
  const moment = findOverdue(moments, current.record.now, now);
  return moment === undefined
    ? { is: 'notDue', nextDue: findNextDue(moments, now), timeZone }
    : { is: 'due', moment, timeZone };
}
