import type { SayWithdraw } from '../../words/withdraw/languages.ts';
import { PLACE_GROUPS, type Place } from './places.ts';
import type { Subject } from './subject.ts';

/** What a withdrawal will do, as far as it is told before anybody says yes. */
export type Announcement = {
  readonly subject: Subject;
  readonly isErasure: boolean;
  readonly reference: string;
  /** Entries of decisions that keep a name public. */
  readonly minimum: readonly string[];
  readonly removed: number;
  readonly changed: number;
  readonly cached: number;
  readonly places: readonly Place[];
  readonly byHand: readonly Place[];
  readonly hasReleases: boolean;
};

/** Says what will happen, and every place where the subject appears now. */
export function sayAnnouncement(announced: Announcement, say: SayWithdraw): string {
  const { subject, isErasure, places, byHand, hasReleases } = announced;
  const { title, id, kind } = subject;
  const values = { title, id: `${kind}:${id}` };
  return [
    say(isErasure ? 'titleErase' : 'titleWithdraw', values),
    ...sayChanges(announced, say).map((line) => `- ${line}`),
    '',
    ...(places.length === 0 ? [say('nowhere')] : [say('appears'), ...sayPlaces(places, say)]),
    ...(hasReleases ? [] : [say('noReleases')]),
    ...(byHand.length === 0 ? [] : ['', say('byHand'), ...sayPlaces(byHand, say)]),
  ].join('\n');
}

/** Places by their groups, one a line. */
export function sayPlaces(places: readonly Place[], say: SayWithdraw): readonly string[] {
  return PLACE_GROUPS.flatMap((group) => {
    const found = places.filter((place) => place.group === group);
    if (found.length === 0) return [];
    return [
      `  ${say(`group.${group}`)} (${String(found.length)})`,
      ...found.map(({ where }) => `    ${where}`),
    ];
  });
}

function sayChanges(announced: Announcement, say: SayWithdraw): readonly string[] {
  const { subject, isErasure, reference, minimum, removed, changed, cached } = announced;
  const { file, kind } = subject;
  const own = !isErasure
    ? say(kind === 'honour' ? 'willHold' : 'willWithdraw', { file })
    : kind === 'honour'
      ? say('willEraseEntry', { file, id: reference })
      : say('willErase', { files: removed, changed, id: reference });
  return [
    own,
    ...(minimum.length > 0 && !isErasure ? [say('willMinimum', { entries: minimum.join(', ') })] : []),
    ...(cached > 0 ? [say('willClear', { count: cached })] : []),
    say('willPublish'),
  ];
}
