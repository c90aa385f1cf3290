/** A number that is certainly one that others could misuse: what kind it is, and where it stands. */
export type PrivateNumber = {
  readonly kind: 'identity' | 'iban' | 'card' | 'account';
  readonly found: string;
  readonly offset: number;
};

/** What stands between the word for a number and the number itself. */
const BETWEEN = String.raw`(?:[\s:：.,#№()-]|số|no\b|number|nr\b|番号|は|is|là){0,6}`;

/** Papers that tell who somebody is, each with the number behind. Add a language here. */
const IDENTITY_WORDS = [
  'CCCD|CMND|CMTND|căn cước(?: công dân)?|chứng minh nhân dân|chứng minh thư|hộ chiếu|mã số định danh|định danh cá nhân',
  'identity card|ID card|passport|social security|national ID|driving licen[cs]e',
  'マイナンバー|個人番号|旅券|パスポート|運転免許証|在留カード',
];
const IDENTITY = new RegExp(
  `(?<![\\p{L}])(?:${IDENTITY_WORDS.join('|')})${BETWEEN}((?:\\p{Lu}{0,2}\\d{7,12}|\\d{3,4}[ -]\\d{2,4}[ -]\\d{3,4})(?![\\d]))`,
  'giu',
);

/** Words for a bank account, each with the number behind. Add a language here. */
const ACCOUNT_WORDS =
  'số tài khoản|tài khoản số|STK|account number|account no|bank account|口座番号|普通預金|当座預金';
const ACCOUNT = new RegExp(
  `(?<![\\p{L}])(?:${ACCOUNT_WORDS})${BETWEEN}(\\d(?:[ -]?\\d){5,19}(?!\\d))`,
  'giu',
);

/** International account numbers end in the check of their first digits. */
const IBAN = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![\p{L}\p{N}])/gu;

/** Payment cards as they are printed: four groups of four, checked by their last digit. */
const CARD = /(?<![\p{L}\p{N}])[3-6]\d{3}([ -])\d{4}\1\d{4}\1\d{4}(?![\p{L}\p{N}])/gu;

/** All other numbers have six digits or more, at most one sign apart: most texts have none, and are soon searched for them. */
const SIX_DIGITS = /\d(?:[ -]?\d){5}/;
const MAY_BE_IBAN = /[A-Z]{2}\d{2}/;

/** Numbers of identity papers and accounts that stand behind their word, and numbers that their own check digits prove. */
export function findPrivateNumbers(text: string): readonly PrivateNumber[] {
  // Each of them has three digits or more in a row, and looking for those alone is quick.
  if (!/\d{3}/.test(text)) return [];
  const ibans = MAY_BE_IBAN.test(text) ? toNumbers(text, IBAN, 'iban') : [];
  if (!SIX_DIGITS.test(text)) return ibans.filter(({ found }) => isIban(found));
  return [
    ...toNumbers(text, IDENTITY, 'identity'),
    ...toNumbers(text, ACCOUNT, 'account'),
    ...ibans.filter(({ found }) => isIban(found)),
    ...toNumbers(text, CARD, 'card').filter(({ found }) => isLuhn(found)),
  ];
}

function toNumbers(text: string, pattern: RegExp, kind: PrivateNumber['kind']): readonly PrivateNumber[] {
  return [...text.matchAll(pattern)].map((match) => ({ kind, found: match[0], offset: match.index }));
}

/** ISO 13616: the first four characters moved to the end, letters as two digits, leave 1 when divided by 97. */
function isIban(found: string): boolean {
  const plain = found.replaceAll(' ', '');
  if (plain.length < 15 || plain.length > 34) return false;
  const moved = plain.slice(4) + plain.slice(0, 4);
  const digits = moved.replace(/[A-Z]/g, (letter) => String(parseInt(letter, 36)));
  let rest = 0;
  for (const digit of digits) rest = (10 * rest + Number(digit)) % 97;
  return rest === 1;
}

/** ISO/IEC 7812: every second digit from the right doubled, the sum of all digits ends in 0. */
function isLuhn(found: string): boolean {
  const digits = found.replace(/\D/g, '').split('').reverse().map(Number);
  const sum = digits.reduce((total, digit, place) => {
    const value = place % 2 === 1 ? 2 * digit : digit;
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
