import type { Result } from './engine.ts';

/** The passage of a result without what its title and its second line have said, and with an ellipsis where it is cut off. */
export function trimPassage({ title, about, passage }: Pick<Result, 'title' | 'about' | 'passage'>): string {
  const rest = [title, about].reduce(skip, passage.trim());
  if (rest === '') return '';
  const isCut = rest === passage.trim() && /^[\p{Ll},;:、，]/u.test(rest);
  return `${isCut ? '… ' : ''}${rest}${/[.!?。！？…]$/u.test(rest) ? '' : ' …'}`;
}

/** A text without what it begins with and the full stop behind that. */
function skip(text: string, start: string): string {
  if (start === '' || !text.startsWith(start)) return text;
  const rest = text.slice(start.length);
  return rest === '' || /^[.。:]\s*/u.test(rest) ? rest.replace(/^[.。:]\s*/u, '') : text;
}
