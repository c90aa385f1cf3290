import { decodeProtectedHeader } from 'jose';
import type { Award } from './verdict.ts';

/** The head and the body of a token, before anything in them is believed. */
export type Token = { readonly head: Fields; readonly body: Fields };

/** A JSON object of which nothing is known. */
export type Fields = Readonly<Record<string, unknown>>;

/** Takes a token apart; `undefined` where a text is none. */
export function readToken(text: string): Token | undefined {
  try {
    const parts = text.split('.');
    const head: unknown = decodeProtectedHeader(text);
    const body = parseJson(parts[1] ?? '');
    return parts.length === 3 && isFields(head) && isFields(body) ? { head, body } : undefined;
  } catch {
    return undefined;
  }
}

/** Who says that it issued something: an address, or an object with one as its `id`. */
export function issuerOf({ issuer }: Fields): string {
  return toText(isFields(issuer) ? issuer['id'] : issuer);
}

/** Whether something is of a type: credentials have several. */
export function isOfType({ type }: Fields, wanted: string): boolean {
  return type === wanted || (Array.isArray(type) && type.includes(wanted));
}

/** What a badge says; `undefined` where it does not say who received what. */
export function readAward(body: Fields): Award | undefined {
  const subject = fieldsIn(body, 'credentialSubject');
  const achievement = fieldsIn(subject, 'achievement');
  const [decision = {}] = listIn(body, 'evidence');
  const [identifier = {}] = listIn(subject, 'identifier');
  const recipient = toText(identifier['identityHash']);
  const award = toText(body['name']) || toText(achievement['name']);
  if (recipient === '' || award === '') return undefined;
  return {
    ...{ recipient, award, decision: toText(decision['name']) },
    date: toText(decision['narrative']) || toText(body['validFrom']).slice(0, 10),
    page: toText(subject['id']),
    decisionPage: toText(decision['id']),
    lang: toText(achievement['inLanguage']) || undefined,
  };
}

/** An object within another, empty where there is none. */
export function fieldsIn(fields: Fields, name: string): Fields {
  const value = fields[name];
  return isFields(value) ? value : {};
}

/** A text, empty where something is none. */
export function toText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function listIn(fields: Fields, name: string): readonly Fields[] {
  const value = fields[name];
  return Array.isArray(value) ? value.filter(isFields) : [];
}

/** The base64url of JSON in UTF-8. */
function parseJson(part: string): unknown {
  const base64 = part.replaceAll('-', '+').replaceAll('_', '/');
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
}

/** Whether a value of JSON is an object. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
