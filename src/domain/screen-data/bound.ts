/** What bounds a list: so many in all, and of these the newest of every unit up to a number. */
export type Bounds = { readonly most: number; readonly ofEachUnit: number };

/**
 * Keeps a list of newest first within bounds, in its order: half of the room goes to the newest, whosever they are, and the rest
 * to the newest of each unit, so that the screen of a small unit has something to show too.
 */
export function bound<Entry extends { readonly units: readonly string[] }>(
  entries: readonly Entry[],
  { most, ofEachUnit }: Bounds,
): readonly Entry[] {
  if (entries.length <= most) return entries;
  const kept = new Set(entries.slice(0, Math.ceil(most / 2)));
  const counts = new Map<string, number>();
  for (const entry of entries) {
    if (kept.size >= most) break;
    const [unit = ''] = entry.units;
    const count = counts.get(unit) ?? 0;
    if (count >= ofEachUnit) continue;
    counts.set(unit, count + 1);
    kept.add(entry);
  }
  for (const entry of entries) {
    if (kept.size >= most) break;
    kept.add(entry);
  }
  return entries.filter((entry) => kept.has(entry));
}
