import type { FileReading, PageFacts } from './file-facts.ts';

/** Readings in a form that is small between threads and on the disk: pages of a site share most of their addresses, ids and shapes. */
export type PackedReadings = {
  /** Every text that a list holds, once. */
  readonly texts: readonly string[];
  readonly readings: readonly PackedReading[];
};

type PackedReading = Omit<FileReading, 'page' | 'targets'> & {
  readonly targets: readonly number[];
  readonly page: WithLists<readonly number[]> | undefined;
};

type Lists = 'honours' | 'targets' | 'told' | 'ids' | 'shapes' | 'faults' | 'dataFaults';
type WithLists<List> = Omit<PageFacts, Lists> & Readonly<Record<Lists, List>>;

/** Packs readings: every text of their lists becomes its place in one list of all texts. */
export function packReadings(readings: readonly FileReading[]): PackedReadings {
  const places = new Map<string, number>();
  const toPlaces = (texts: readonly string[]): readonly number[] =>
    texts.map((text) => {
      const place = places.get(text) ?? places.size;
      places.set(text, place);
      return place;
    });
  const packed = readings.map((reading) => ({
    ...reading,
    targets: toPlaces(reading.targets),
    page: reading.page && mapLists(reading.page, toPlaces),
  }));
  return { texts: [...places.keys()], readings: packed };
}

/** The readings that were packed; equal texts are one text in memory. */
export function unpackReadings({ texts, readings }: PackedReadings): readonly FileReading[] {
  const toTexts = (places: readonly number[]): readonly string[] => places.map((place) => texts[place] ?? '');
  return readings.map((reading) => ({
    ...reading,
    targets: toTexts(reading.targets),
    page: reading.page && mapLists(reading.page, toTexts),
  }));
}

/** The lists of texts of a page, each made into another. */
function mapLists<From, To>(page: WithLists<From>, map: (list: From) => To): WithLists<To> {
  const { honours, targets, told, ids, shapes, faults, dataFaults } = page;
  return {
    ...page,
    ...{ honours: map(honours), targets: map(targets), told: map(told), ids: map(ids), shapes: map(shapes) },
    ...{ faults: map(faults), dataFaults: map(dataFaults) },
  };
}
