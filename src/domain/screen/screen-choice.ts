import type { ScreenData } from './screen-data.ts';

export const PARTS = ['honours', 'stories', 'forest', 'figure'] as const;
export type Part = (typeof PARTS)[number];

/** Hours of the night, each 0 to 23: from the first one up to the second. */
export type Night = { readonly from: number; readonly to: number };

/** What a screen shows and how, as its address says. */
export type ScreenChoice = {
  readonly unit: string | undefined;
  readonly topic: string | undefined;
  readonly year: number | undefined;
  readonly seconds: number;
  readonly slides: readonly Part[];
  readonly ground: 'lacquer' | 'paper';
  readonly night: Night | undefined;
};

/** A value of the address that means nothing here, by the name that it stands under. */
export type ChoiceFault = { readonly name: string; readonly value: string };

export const SECONDS = { least: 5, usual: 12, most: 120 } as const;

type Known = {
  readonly units: readonly { readonly id: string }[];
  readonly topics: readonly { readonly id: string }[];
  readonly years: readonly number[];
};

const NAMES = ['unit', 'topic', 'year', 'seconds', 'slides', 'ground', 'night', 'lang'];

/** Reads the query of an address. What is missing or means nothing falls back to the usual; the latter is told too. */
export function readScreenChoice(
  query: string,
  known: Known,
): { readonly choice: ScreenChoice; readonly faults: readonly ChoiceFault[] } {
  const given = new URLSearchParams(query);
  const faults: ChoiceFault[] = [];
  const read = <Value>(name: string, parse: (value: string) => Value | undefined): Value | undefined => {
    const value = given.get(name)?.trim();
    if (value === undefined || value === '') return undefined;
    const parsed = parse(value);
    if (parsed === undefined) faults.push({ name, value: value.slice(0, 40) });
    return parsed;
  };
  const among = (list: Known['units']) => (value: string) => list.find(({ id }) => id === value)?.id;
  const choice = {
    unit: read('unit', among(known.units)),
    topic: read('topic', among(known.topics)),
    year: read('year', (value) => known.years.find((year) => String(year) === value)),
    seconds: read('seconds', parseSeconds) ?? SECONDS.usual,
    slides: read('slides', parseParts) ?? PARTS,
    ground: read('ground', parseGround) ?? 'lacquer',
    night: read('night', parseNight),
  };
  for (const name of new Set(given.keys()))
    if (!NAMES.includes(name)) faults.push({ name: name.slice(0, 40), value: '' });
  return { choice, faults };
}

/** The query of the address of a choice, with a question mark; empty where all is as usual. */
export function toScreenQuery(choice: ScreenChoice): string {
  const query = new URLSearchParams();
  const { unit, topic, year, seconds, slides, ground, night } = choice;
  if (unit !== undefined) query.set('unit', unit);
  if (topic !== undefined) query.set('topic', topic);
  if (year !== undefined) query.set('year', String(year));
  if (seconds !== SECONDS.usual) query.set('seconds', String(seconds));
  if (slides.length < PARTS.length) query.set('slides', slides.join(','));
  if (ground !== 'lacquer') query.set('ground', ground);
  if (night !== undefined) query.set('night', `${String(night.from)}-${String(night.to)}`);
  const text = query.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}

/** Whether it is night on a screen at this hour; a night may last over midnight. */
export function isNight(night: Night | undefined, hour: number): boolean {
  if (night === undefined) return false;
  const { from, to } = night;
  return from <= to ? hour >= from && hour < to : hour >= from || hour < to;
}

function parseSeconds(value: string): number | undefined {
  const seconds = /^\d{1,3}$/.test(value) ? Number(value) : undefined;
  if (seconds === undefined) return undefined;
  return seconds >= SECONDS.least && seconds <= SECONDS.most ? seconds : undefined;
}

/** One that means nothing spoils the list: a screen that leaves something out unseen would be worse. */
function parseParts(value: string): readonly Part[] | undefined {
  const words = value.split(',').map((word) => word.trim());
  const parts = PARTS.filter((part) => words.includes(part));
  return words.every((word) => PARTS.some((part) => part === word)) ? parts : undefined;
}

function parseGround(value: string): ScreenChoice['ground'] | undefined {
  return value === 'lacquer' || value === 'paper' ? value : undefined;
}

function parseNight(value: string): Night | undefined {
  const [, from, to] = /^(\d{1,2})-(\d{1,2})$/.exec(value) ?? [];
  const night = { from: Number(from), to: Number(to) };
  return night.from <= 23 && night.to <= 23 && night.from !== night.to ? night : undefined;
}

/** What of the data a choice leaves. */
export function narrowScreen(data: ScreenData, { unit, topic, year }: ScreenChoice): ScreenData {
  const fits = (slide: ScreenData['honours' | 'decisions' | 'stories'][number]): boolean =>
    (unit === undefined || slide.units.includes(unit)) &&
    (topic === undefined || slide.topics.includes(topic)) &&
    (year === undefined || slide.year === year);
  const figure =
    data.figures.find((one) => one.unit === unit && unit !== undefined) ??
    data.figures.find((one) => one.year === year && year !== undefined) ??
    data.figures.find((one) => one.unit === undefined && one.year === undefined);
  return {
    ...data,
    honours: data.honours.filter(fits),
    decisions: data.decisions.filter(fits),
    stories: data.stories.filter(fits),
    figures: figure === undefined ? [] : [figure],
  };
}
