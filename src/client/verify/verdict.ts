/** What an award is called, who received it and by what, as a badge says it. */
export type Award = {
  readonly recipient: string;
  readonly award: string;
  readonly decision: string;
  /** A date at its own precision: `2026`, `2026-11` or `2026-11-22`. */
  readonly date: string;
  /** The page of whoever received it, and that of the decision. */
  readonly page: string;
  readonly decisionPage: string;
  /** The language that the words are in. */
  readonly lang: string | undefined;
};

/** What came of checking a badge; `unsure` where all is right but nobody could say whether it is revoked. */
export type Verdict =
  | { readonly is: 'valid' | 'revoked' | 'expired' | 'early' | 'unsure'; readonly award: Award }
  | { readonly is: 'forged' | 'unreadable' | 'unsupported' | 'noKeys' }
  | { readonly is: 'foreign'; readonly issuer: string };

/** What a site says of the badges that it issued: its address as an issuer, its keys by their names, and how to get a status list. */
export type Trusted = {
  readonly did: string;
  readonly keys: ReadonlyMap<string, JsonWebKey>;
  /** The signed list at an address; `undefined` where it cannot be had. */
  readonly findList: (address: string) => Promise<string | undefined>;
};
