/** A private detail in a text: what kind it is, and where it stands. */
export type PrivateDetail = {
  readonly kind: 'phone' | 'email' | 'birth' | 'address' | 'idNumber';
  readonly found: string;
  readonly offset: number;
};

/** Mail hosts that give addresses to persons, not to offices. */
const FREE_MAIL =
  /(?<![\w.+-])[\w.+-]{1,64}@(?:gmail|googlemail|yahoo|ymail|outlook|hotmail|live|msn|icloud|me|proton|protonmail|gmx|mail|qq|163|126|naver|docomo|ezweb|softbank)\.[a-z.]{2,12}\b/giu;

/** Nine to fifteen digits in groups that begin like a telephone number: with + or 0. In scripts without spaces a letter may stand before. */
const PHONE =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}.,/-])(?:\+|\(?0)\d{1,4}\)?(?:[\s.\u2013-]?\(?\d{1,4}\)?){2,5}(?![\p{N}/])/gu;

/** Mobile numbers, in the countries where they can be told from those of offices: 05, 07, 08 and 09, or the same after a country code. */
const MOBILE = /^(?:\+\d{1,3}|0)[\s.-]?[5789]/;

/** Numbers of identity cards have nine or twelve digits in a row. */
const ID_NUMBER =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}.,/_-])(?:\d{9}|\d{12})(?![\p{L}\p{N}/_-]|[.,]\d)/gu;

const DATE = String.raw`(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/.]\d{1,2}[/.]\d{4}|\d{1,2} tháng \d{1,2} năm \d{4}|\d{1,2} \p{L}{3,9} \d{4}|\p{L}{3,9} \d{1,2}, \d{4}|\d{4}年\d{1,2}月\d{1,2}日)`;

/** Words that mean "born", each with the date that follows or comes before. Add a language here. */
const BORN = [
  `(?:sinh ngày|ngày sinh|sinh vào ngày|born|date of birth|birth date|生年月日)\\P{L}{0,5}(?:on |the )?${DATE}`,
  `${DATE} ?(?:に)?(?:生まれ|生れ|生)`,
];
const BIRTH = new RegExp(BORN.join('|'), 'giu');

/** Words for where somebody lives, each with a number near. Add a language here. */
const HOME = new RegExp(
  [
    String.raw`(?<!\p{L})(?:nhà riêng|địa chỉ nhà|nhà số|số nhà|thường trú|tạm trú|trú tại)[^.\n]{0,40}\d[\p{L}\d/]{0,6}`,
    String.raw`(?<!\p{L})(?:home address|lives at|living at|residing at|resident at)[^.\n]{0,40}\d[\p{L}\d/]{0,6}`,
    String.raw`(?:自宅|住所)[^。\n]{0,20}[\d０-９]{1,4}(?:丁目|番地|番|号|-)?`,
  ].join('|'),
  'giu',
);

/** Words without which none of the long searches can find anything: looking for them alone is quick. */
const MAY_TELL_BIRTH = /sinh (?:ngày|vào ngày)|ngày sinh|born|birth|生/iu;
const MAY_TELL_HOME = /riêng|địa chỉ|nhà số|số nhà|trú|address|liv(?:es|ing) at|resid|自宅|住所/iu;

/** A telephone number has nine digits or more, which stand as near to each other as this. */
const MAY_BE_PHONE = /[+0][\d\s().\u2013-]{8}/;

/** The longest life, in years: a date of birth before that is history. */
const LIFETIME = 110;

/**
 * Private details that a text seems to hold: a reader has to judge, for a number may be anything. Dates of birth count
 * where somebody born then may be alive in the year given; without one, all do.
 */
export function findPrivateDetails(text: string, year = 0): readonly PrivateDetail[] {
  const mails = text.includes('@') ? toDetails(text, FREE_MAIL, 'email') : [];
  if (!/\d/.test(text)) return mails;
  const phones = MAY_BE_PHONE.test(text) ? findPhones(text) : [];
  const covered = (offset: number): boolean =>
    phones.some((phone) => offset >= phone.offset && offset < phone.offset + phone.found.length);
  return [
    ...phones,
    ...mails,
    ...(MAY_TELL_BIRTH.test(text) ? findBirths(text, year) : []),
    ...(MAY_TELL_HOME.test(text) ? toDetails(text, HOME, 'address') : []),
    ...(/\d{9}/.test(text) ? toDetails(text, ID_NUMBER, 'idNumber') : []).filter(
      ({ offset }) => !covered(offset),
    ),
  ];
}

function findPhones(text: string): readonly PrivateDetail[] {
  return toDetails(text, PHONE, 'phone').filter(({ found }) => isPhone(found));
}

function findBirths(text: string, year: number): readonly PrivateDetail[] {
  return toDetails(text, BIRTH, 'birth').filter(
    ({ found }) => year - Number(/\d{4}/.exec(found)?.[0] ?? year) <= LIFETIME,
  );
}

/** The mobile number or personal mail address in a contact; `undefined` where it looks like an office's. */
export function findPrivateContact(text: string): string | undefined {
  return findPrivateDetails(text).find(
    ({ kind, found }) => kind === 'email' || (kind === 'phone' && MOBILE.test(found)),
  )?.found;
}

function toDetails(text: string, pattern: RegExp, kind: PrivateDetail['kind']): readonly PrivateDetail[] {
  return [...text.matchAll(pattern)].map((match) => ({ kind, found: match[0], offset: match.index }));
}

function isPhone(found: string): boolean {
  const digits = found.replace(/\D/g, '').length;
  return digits >= 9 && digits <= 15;
}
