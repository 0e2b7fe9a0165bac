/** Undoes what hides an address or a number in a text. Pure, linear, and never throws. */
import { ENDINGS } from '../../data/message-words.ts';

/** Longer texts are cut here: no letter and no message is longer. */
export const MAX_TEXT = 20_000;

/** Signs that nobody sees: soft hyphens, joiners, marks of direction, variation, key caps, tags. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}|\u20E3/gu;
/** Dots of other scripts, which browsers read as dots in a host. */
const DOTS = /[\u2024\u3002\uFF0E\uFF61]/gu;
const WIDE = /[\uFF01-\uFF5E]/gu;
const WIDE_TO_PLAIN = 0xfee0;

/** The text as it would be typed: one kind of dot, of space, of "http", and addresses in one piece. */
export function undisguised(text: string): string {
  const plain = text
    .slice(0, MAX_TEXT)
    .replace(INVISIBLE, '')
    .replace(DOTS, '.')
    .replace(WIDE, (sign) => String.fromCharCode(sign.charCodeAt(0) - WIDE_TO_PLAIN))
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?[[({<] ?(?:\.|dot|punto) ?[\])}>] ?/gi, '.')
    .replace(/(?<=[\p{L}\p{N}]) (?:dot|punto) (?=[\p{L}\p{N}])/giu, '.')
    // Not where a sentence begins: "pay at example.com/a . Then call".
    .replace(/(?<=[\p{L}\p{N}]) \. (?=[\p{Ll}\p{N}]|\p{Lu}{2})/gu, '.')
    .replace(/ ?[[({<] ?(?:@|at|arroba) ?[\])}>] ?/gi, '@')
    .replace(/(?<=[\p{L}\p{N}]) arroba (?=[\p{L}\p{N}])/giu, '@')
    .replace(/\bh(?:tt|xx|\*\*)p(s?) ?(?:\[:\]|:) ?(?:\/ ?\/|\[\/\] ?\[\/\]|\\\\)/gi, 'http$1://');
  return inOnePiece(plain);
}

/** Joins addresses that a mail program, or a sender on purpose, has split over two lines. */
function inOnePiece(text: string): string {
  const lines = text.split('\n');
  let whole = lines[0] ?? '';
  for (const line of lines.slice(1)) {
    const goesOn = continues(lastWord(whole), firstWord(line));
    whole = goesOn ? `${whole.trimEnd()}${line.trimStart()}` : `${whole}\n${line}`;
  }
  return whole;
}

/** No word of an address is longer; so a text in one line is not read again for each line that joins it. */
const MAX_WORD = 300;

function lastWord(text: string): string {
  const end = text.slice(-MAX_WORD).trimEnd();
  return end.slice(Math.max(end.lastIndexOf(' '), end.lastIndexOf('\n')) + 1);
}

function firstWord(line: string): string {
  return line.slice(0, MAX_WORD).trimStart().split(' ', 1)[0]!;
}

/** Whether a word at the end of a line is an address that the next line goes on with. */
function continues(word: string, next: string): boolean {
  if (!/^[\p{L}\p{N}%./-]/u.test(next)) return false;
  const address = word.match(/(?:^|[^\p{L}])(https?:\/\/|www\.)(.*)$/iu);
  if (!address) return false;
  const rest = address[2]!;
  if (rest === '' || /[-=?&_%]$/.test(rest)) return true;
  const [host = ''] = rest.split(/[/?#]/, 1);
  if (host.length < rest.length) return false;
  const labels = host.split('.');
  if (host.endsWith('.')) return isEnding(next.split(/[./?#]/, 1)[0]!) || next.split('.').length > 2;
  return !isEnding(labels.at(-1)!.replace(/:\d+$/, ''));
}

/** Whether a label may end a host name. */
export function isEnding(label: string): boolean {
  return ENDINGS.has(label.toLowerCase()) || /^[a-z]{2}$/i.test(label);
}
