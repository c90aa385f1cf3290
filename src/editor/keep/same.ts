/** What tells one item of a list from the others, the surest first. */
const NAMES = ['id', 'key', 'file', 'code', 'to', 'name', 'award', 'date', 'text'];

/** Whether two items of a list are the same one, although other fields of them may differ. */
export function isSame(one: unknown, other: unknown): boolean {
  if (!isObject(one) || !isObject(other)) return String(one) === String(other);
  const name = NAMES.find((each) => one[each] !== undefined && one[each] !== '' && other[each] !== undefined);
  return name === undefined ? false : JSON.stringify(one[name]) === JSON.stringify(other[name]);
}

/** Whether two values say the same: a year may be written as a number or as text, and what is empty says nothing. */
export function isEqual(one: unknown, other: unknown): boolean {
  if (isEmpty(one) || isEmpty(other)) return isEmpty(one) && isEmpty(other);
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, index) => isEqual(item, other[index]));
  if (isObject(one) && isObject(other)) {
    const names = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...names].every((name) => isEqual(one[name], other[name]));
  }
  if (isObject(one) || isObject(other) || Array.isArray(one) || Array.isArray(other)) return false;
  return one === other || (isSaid(one) && isSaid(other) && String(one) === String(other));
}

function isSaid(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value says nothing. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return isObject(value) && Object.keys(value).length === 0;
}
