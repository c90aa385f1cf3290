/** What stands in addresses as a word, whatever the language. */
export const ADDRESS_WORDS = [
  'roll',
  'award',
  'unit',
  'subject',
  'household',
  'name',
  'page',
  'decision',
  'person',
  'collective',
  'story',
  'topic',
  'stage',
  'movement',
  'discovered',
  'nurtured',
  'reviewed',
  'replicated',
  'search',
  'card',
  'adopt',
  'nominate',
  'verify',
  'figures',
  'review',
  'follow',
  'data',
  'digest',
  'embeds',
] as const;
export type AddressWord = (typeof ADDRESS_WORDS)[number];

/** The words in addresses of one language: ASCII, lower case, hyphens. */
export type AddressWords = Readonly<Record<AddressWord, string>>;

const vi: AddressWords = {
  roll: 'bang-vang',
  award: 'khen-thuong',
  unit: 'don-vi',
  subject: 'doi-tuong',
  household: 'ho-gia-dinh',
  name: 'ten',
  page: 'trang',
  decision: 'quyet-dinh',
  person: 'ca-nhan',
  collective: 'tap-the',
  story: 'cach-lam-hay',
  topic: 'chu-de',
  stage: 'giai-doan',
  movement: 'phong-trao',
  discovered: 'phat-hien',
  nurtured: 'boi-duong',
  reviewed: 'tong-ket',
  replicated: 'nhan-rong',
  search: 'tim-kiem',
  card: 'the-thuc-hanh',
  adopt: 'lam-theo',
  nominate: 'de-cu',
  verify: 'xac-thuc',
  figures: 'con-so',
  review: 'tong-ket',
  follow: 'theo-doi',
  data: 'du-lieu',
  digest: 'ban-tin',
  embeds: 'nhung',
};

const en: AddressWords = {
  roll: 'honour-roll',
  award: 'awards',
  unit: 'units',
  subject: 'recipients',
  household: 'households',
  name: 'names',
  page: 'page',
  decision: 'decisions',
  person: 'people',
  collective: 'collectives',
  story: 'good-practices',
  topic: 'topics',
  stage: 'stages',
  movement: 'movements',
  discovered: 'discovered',
  nurtured: 'nurtured',
  reviewed: 'reviewed',
  replicated: 'replicated',
  search: 'search',
  card: 'card',
  adopt: 'we-did-it-too',
  nominate: 'nominate',
  verify: 'verify',
  figures: 'figures',
  review: 'review',
  follow: 'follow',
  data: 'data',
  digest: 'letters',
  embeds: 'embeds',
};

const ja: AddressWords = {
  roll: 'meibo',
  award: 'hyosho',
  unit: 'busho',
  subject: 'taisho',
  household: 'setai',
  name: 'namae',
  page: 'peji',
  decision: 'kettei',
  person: 'hito',
  collective: 'dantai',
  story: 'jirei',
  topic: 'tema',
  stage: 'dankai',
  movement: 'undo',
  discovered: 'hakken',
  nurtured: 'ikusei',
  reviewed: 'sokatsu',
  replicated: 'tenkai',
  search: 'kensaku',
  card: 'kado',
  adopt: 'donyu',
  nominate: 'suisen',
  verify: 'kensho',
  figures: 'tokei',
  review: 'sokatsu',
  follow: 'haishin',
  data: 'deta',
  digest: 'tayori',
  embeds: 'umekomi',
};

const shipped: Readonly<Record<string, AddressWords>> = { vi, en, ja };

/** The words in addresses of a language; those of English where a language has none of its own. */
export function addressWordsOf(lang: string, own: ReadonlyMap<string, string> = new Map()): AddressWords {
  const words = { ...(shipped[lang] ?? en) };
  for (const key of own.keys()) {
    if (!key.startsWith('address.')) continue;
    const name = key.slice('address.'.length);
    const value = own.get(key);
    if (isAddressWord(name, words) && value !== undefined) words[name] = value;
  }
  return words;
}

function isAddressWord(name: string, words: AddressWords): name is keyof AddressWords {
  return name in words;
}
