/**
 * What the signed tokens (JSON Web Tokens) within a text say, as the JSON of their heads and bodies: they are written in
 * base64url, in which no name can be seen.
 */
export function readTokens(text: string): readonly string[] {
  return [...text.matchAll(TOKEN)].flatMap(([, head = '', body = '']) =>
    [head, body].map((part) => Buffer.from(part, 'base64url').toString('utf8')),
  );
}

/** The base64url of `{"` begins every part of a token that is JSON without spaces; the signature may be empty. */
const TOKEN = /\b(eyJ[\w-]+)\.(eyJ[\w-]+)\.[\w-]*/g;
