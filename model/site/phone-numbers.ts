/** Telephone numbers in a text, in any spelling of the United States, and with a country before them. */

/** A number in a text. */
export interface FoundNumber {
  /** As it stands in the text. */
  written: string;
  /** Digits only: ten of the United States, or more with the country's; fewer for short numbers. */
  digits: string;
}

const GAP = '[ .()/·\\-\\u2010-\\u2015\\n]{0,3}';
const DIGIT = '[\\dOoIl]';
const US = new RegExp(
  `(?<![\\p{L}\\p{N}$#])(?:\\+?1${GAP})?\\(?(${DIGIT}{3})${GAP}(${DIGIT}{3})${GAP}(${DIGIT}{4})(?: ?,? ?(?:x|ext\\.?|extension|extensión) ?\\d{1,6}|(?![\\p{L}\\p{N}]))`,
  'giu',
);
/** A word in place of the last seven digits; keypads ignore what is longer. */
const WORD = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:\\+?1${GAP})?\\(?(8(?:00|33|44|55|66|77|88))\\)?(?:[.-]([A-Za-z\\d][A-Za-z\\d.-]{6,12})| ?([A-Z\\d][A-Z\\d-]{6,12}))(?![\\p{L}\\p{N}])`,
  'gu',
);
const ABROAD = /(?<![\p{L}\p{N}])(?:\+|011[ .-]?|00[ .-]?)([2-9](?:[ .()-]{0,2}\d){7,14})(?!\d)/gu;

const US_LENGTH = 10;
/** So many of the ten must be real digits: "loo-lOl-OlOl" is a word. */
const MIN_REAL = 7;

/** Every number in a text, in the order in which kinds are looked for. Takes each out of the text that it returns. */
export function takeNumbers(text: string): { numbers: FoundNumber[]; rest: string } {
  const numbers: FoundNumber[] = [];
  const take = (pattern: RegExp, digitsOf: (groups: string[]) => string | null) => (from: string) =>
    from.replace(pattern, (written: string, ...groups: unknown[]) => {
      const digits = digitsOf(groups.slice(0, 3).map((group) => (typeof group === 'string' ? group : '')));
      if (digits === null) return written;
      numbers.push({ written: written.trim(), digits });
      return ' '.repeat(written.length);
    });
  const rest = [take(ABROAD, abroad), take(US, plain), take(WORD, spelled)].reduce(
    (left, step) => step(left),
    text,
  );
  return { numbers, rest };
}

function abroad([number = '']: string[]): string | null {
  return number.replace(/\D/g, '');
}

function plain(groups: string[]): string | null {
  const typed = groups.join('');
  if (typed.replace(/\D/g, '').length < MIN_REAL) return null;
  const digits = typed.replace(/o/gi, '0').replace(/[il]/gi, '1');
  return /^[2-9]/.test(digits) ? digits : null;
}

function spelled([area = '', dashed = '', apart = '']: string[]): string | null {
  const word = (dashed || apart).replace(/[^a-z\d]/gi, '');
  if (!/[a-z]{3}/i.test(word) || word.length < US_LENGTH - area.length) return null;
  return (area + [...word.toLowerCase()].map(onKeypad).join('')).slice(0, US_LENGTH);
}

const KEYS = ['abc', 'def', 'ghi', 'jkl', 'mno', 'pqrs', 'tuv', 'wxyz'];
const FIRST_KEY = 2;

function onKeypad(letter: string): string {
  const key = KEYS.findIndex((letters) => letters.includes(letter));
  return key < 0 ? letter : String(key + FIRST_KEY);
}

/** The digits of a number as the data writes it: a leading 1 of the United States is left out. */
export function digitsOf(number: string): string {
  const digits = number.replace(/\D/g, '');
  return digits.length === US_LENGTH + 1 && digits.startsWith('1') ? digits.slice(1) : digits;
}
