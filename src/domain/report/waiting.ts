import type { Report, ReportItem } from './report-types.ts';

/** What waits for those who write, in the order in which it presses. */
export const WAITING = [
  'nominations',
  'adoptions',
  'reviews',
  'drafts',
  'consents',
  'translations',
  'untouched',
] as const;
export type WaitingKey = (typeof WAITING)[number];

/** Things of one kind that wait, the most pressing first. */
export type WaitingGroup = { readonly key: WaitingKey; readonly items: readonly ReportItem[] };

/** What of the owner's report is done in the editor: things that somebody has sent, begun or left to age. */
export function listWaitingGroups({ sections }: Report): readonly WaitingGroup[] {
  const items = sections.flatMap((section) => section.items);
  return WAITING.map((key) => ({ key, items: items.filter((item) => toKey(item) === key) }));
}

function toKey({ finding, grade, subject }: ReportItem): WaitingKey | undefined {
  switch (finding) {
    case 'nominated':
      return 'nominations';
    case 'waiting':
      return subject.kind === 'adoption' ? 'adoptions' : 'reviews';
    case 'draft':
    case 'overdue':
      return 'drafts';
    case 'consent-ends':
    case 'consent-over':
    case 'leaving':
      return grade === 'note' ? undefined : 'consents';
    case 'stale':
      return 'translations';
    case 'untouched':
    case 'never-reviewed':
      return 'untouched';
    default:
      return undefined;
  }
}
