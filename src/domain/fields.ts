import { z } from 'zod';

declare module 'zod' {
  interface GlobalMeta {
    /** What an id or key names: the editor offers the names of what there is. */
    refersTo?:
      | 'person'
      | 'collective'
      | 'honouree'
      | 'unit'
      | 'topic'
      | 'award'
      | 'family'
      | 'level'
      | 'story'
      | 'movement'
      | 'target'
      | 'content';
    /** What a text must look like beyond its length and pattern: the editor asks for it accordingly. */
    written?: 'key' | 'date' | 'day' | 'moment' | 'file' | 'picture';
  }
}

/** The longest id, in characters; a file path stays usable on every file system. */
export const ID_LENGTH = 80;

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Windows takes files and folders of these names for devices, and can hold none. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
const keyText = z.string({ error: 'id' }).regex(idPattern, { error: 'id' }).max(ID_LENGTH);
const idText = keyText.refine((text) => !DEVICE.test(text), { error: 'id' });

/** Whether a text may be an id: ASCII lower case letters, digits and single hyphens, at most 80 characters, no device of Windows. */
export function isId(text: string): boolean {
  return text.length <= ID_LENGTH && idPattern.test(text) && !DEVICE.test(text);
}

export const personId = idText.brand<'PersonId'>().meta({ refersTo: 'person' });
export const collectiveId = idText.brand<'CollectiveId'>().meta({ refersTo: 'collective' });
export const honoureeId = z.union([personId, collectiveId]).meta({ refersTo: 'honouree' });
export const unitId = idText.brand<'UnitId'>().meta({ refersTo: 'unit' });
export const topicId = idText.brand<'TopicId'>().meta({ refersTo: 'topic' });
export const awardId = idText.brand<'AwardId'>().meta({ refersTo: 'award' });
export const familyId = idText.brand<'FamilyId'>().meta({ refersTo: 'family' });
export const levelId = idText.brand<'LevelId'>().meta({ refersTo: 'level' });
export const decisionId = idText.brand<'DecisionId'>();
export const storyId = idText.brand<'StoryId'>().meta({ refersTo: 'story' });
export const movementId = idText.brand<'MovementId'>().meta({ refersTo: 'movement' });
export const pageId = idText.brand<'PageId'>();

export type PersonId = z.infer<typeof personId>;
export type CollectiveId = z.infer<typeof collectiveId>;
export type HonoureeId = PersonId | CollectiveId;
export type UnitId = z.infer<typeof unitId>;
export type TopicId = z.infer<typeof topicId>;
export type AwardId = z.infer<typeof awardId>;
export type FamilyId = z.infer<typeof familyId>;
export type LevelId = z.infer<typeof levelId>;
export type DecisionId = z.infer<typeof decisionId>;
export type StoryId = z.infer<typeof storyId>;
export type MovementId = z.infer<typeof movementId>;
export type PageId = z.infer<typeof pageId>;

/** The key of a list item that holds words, unique in its file; a translation names it. */
export const itemKey = keyText.meta({ written: 'key' });

/** The key of a target of a movement, and of a content of one. */
export const targetKey = keyText.meta({ refersTo: 'target' });
export const contentKey = keyText.meta({ refersTo: 'content' });

/** One line of words for readers, in the language of its file. */
export const line = z.string().trim().min(1).max(300);

/** A few sentences of words for readers, in the language of its file. */
export const sentences = z.string().trim().min(1).max(2000);

/** A BCP 47 language tag in its shortest usual form: `vi`, `ja`, `en`, `pt-BR`. */
export const languageTag = z
  .string({ error: 'language' })
  .regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/, { error: 'language' });
export type Lang = string;

/** One line of words in several languages, written in one place: `{vi: …, en: …}`. */
export const lineByLanguage = z.record(languageTag, line);

/** A few sentences in several languages, written in one place. */
export const sentencesByLanguage = z.record(languageTag, sentences);

/** A year, a month or a day (`2026`, `2026-11`, `2026-11-22`), kept at the precision at which it was written. */
export const calendarDate = z
  .union([z.string(), z.number().int()])
  .transform(String)
  .refine(isCalendarDate, { error: 'date' })
  .meta({ written: 'date' });

/** A day, `2026-11-22`. */
export const calendarDay = z
  .string({ error: 'day' })
  .refine((text) => isCalendarDate(text) && text.length === 10, { error: 'day' })
  .meta({ written: 'day' });

/** A day, or an instant with its offset (`2026-11-22T08:00:00+07:00`). */
export const dayOrInstant = z
  .string({ error: 'moment' })
  .refine(
    (text) =>
      (isCalendarDate(text) && text.length === 10) ||
      z.iso.datetime({ offset: true }).safeParse(text).success,
    {
      error: 'moment',
    },
  )
  .meta({ written: 'moment' });

/** The seven colours that topics and units choose by name. */
export const HUES = ['cinnabar', 'indigo', 'leaf', 'sophora', 'plum', 'verdigris', 'gold'] as const;
export const hue = z.enum(HUES);
export type Hue = z.infer<typeof hue>;

/** The name of a file that lies beside the text that uses it. */
export const fileName = z
  .string({ error: 'file' })
  .regex(/^[^/\\\p{Cc}]{1,120}\.[a-z0-9]{2,5}$/iu, { error: 'file' })
  .meta({ written: 'file' });

/** The same for a picture. */
export const pictureName = fileName.meta({ written: 'picture' });

/** What stood in the way of a practice. */
export const BARRIERS = [
  'leadership',
  'rules',
  'budget',
  'staff',
  'skills',
  'technology',
  'data',
  'time',
  'acceptance',
  'other',
] as const;
export const barrierCode = z.enum(BARRIERS);
export type BarrierCode = z.infer<typeof barrierCode>;

function isCalendarDate(text: string): boolean {
  if (text.startsWith('0000')) return false;
  if (/^\d{4}$/.test(text)) return true;
  if (/^\d{4}-\d{2}$/.test(text)) return z.iso.date().safeParse(`${text}-01`).success;
  return z.iso.date().safeParse(text).success;
}
