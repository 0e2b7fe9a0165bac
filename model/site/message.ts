/**
 * What a message holds that can be looked up: addresses, senders, telephone numbers. It only finds; what
 * they are is for `model/site/judge.ts` to say. Pure, never throws, and its time grows with the text.
 */
import { BEFORE_SHORT_CODE } from '../../data/message-words.ts';
import { isEnding, undisguised } from './disguises.ts';
import { matchPortal } from './match-portal.ts';
import { takeNumbers } from './phone-numbers.ts';

/** Something in a message. `written`: as it stands there, once it is in one piece. */
export type Found =
  /** `inside`: the address whose parameters hold this one. */
  | { kind: 'address'; written: string; url: string; inside: string | null }
  /** `name`: what the sender calls itself, in front of the address. */
  | { kind: 'mail'; written: string; host: string; name: string | null }
  /** `digits` as in `takeNumbers`. */
  | { kind: 'phone' | 'code'; written: string; digits: string };

/** More than any message has that somebody would read. */
export const MAX_FOUND = 40;
/** How deep addresses are looked for inside others. */
const MAX_DEPTH = 3;

const ADDRESS = /https?:\/\/[^\s<>"“”‘’«»|^`{}()[\]]{1,2000}/giu;
const MAIL =
  /(?:mailto:)?[\p{L}\p{N}._%+'-]{1,64}@((?:[\p{L}\p{N}-]{1,63}\.){1,10}[\p{L}\p{N}-]{2,24})((?::\d{1,5})?\/[^\s<>"]{0,2000}|:\d{1,5}(?!\d))?/giu;
const HOST =
  /(?<![\p{L}\p{N}@._%+-])(?:[\p{L}\p{N}][\p{L}\p{N}-]{0,62}\.){1,10}([\p{L}][\p{L}\p{N}-]{1,23})\.?(?::\d{1,5}(?!\d))?(?:[/?#][^\s<>"“”‘’«»|^`{}()[\]]{0,2000})?/giu;

/** Everything that can be looked up, each once: addresses first, then senders, then numbers. */
export function readMessage(text: string): Found[] {
  const links = takeAll(undisguised(text), ADDRESS, ([written]) => addresses(trimmed(written)));
  const senders = takeAll(links.rest, MAIL, readSender);
  const hosts = takeAll(senders.rest, HOST, readHost);
  const { numbers, rest } = takeNumbers(hosts.rest);
  return eachOnce([
    ...links.found,
    ...hosts.found,
    ...senders.found,
    ...numbers.map((number): Found => ({ kind: 'phone', ...number })),
    ...shortCodes(rest).map((code): Found => ({ kind: 'code', written: code, digits: code })),
  ]).slice(0, MAX_FOUND);
}

/** Reads every place that a pattern fits. What is read is blank in `rest`, for those that look after it. */
function takeAll(
  text: string,
  pattern: RegExp,
  read: (match: RegExpExecArray) => Found[],
): { found: Found[]; rest: string } {
  const found: Found[] = [];
  const parts: string[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const here = read(match);
    if (here.length === 0) continue;
    found.push(...here);
    parts.push(text.slice(end, match.index), ' '.repeat(match[0].length));
    end = match.index + match[0].length;
  }
  return { found, rest: [...parts, text.slice(end)].join('') };
}

/** Without the marks that end a sentence or close a quotation. */
function trimmed(written: string): string {
  return written.replace(/[.,;:!?'*_~…]{1,20}$/u, '');
}

/** An address with its scheme, and those that it hands on to. */
function addresses(whole: string, written = whole, inside: string | null = null, depth = 0): Found[] {
  const url = URL.parse(whole)?.href ?? whole;
  const inner = depth < MAX_DEPTH ? innerAddress(url) : null;
  return [
    { kind: 'address', written, url, inside },
    ...(inner === null ? [] : addresses(inner, inner, written, depth + 1)),
  ];
}

/** The address that a link hands on to: a whole one anywhere in it, however it is escaped. */
function innerAddress(url: string): string | null {
  let rest = url.slice(url.indexOf('://') + 3);
  for (let again = 0; again < 2; again++) {
    rest = rest.replaceAll(/%(?:3a|2f|25)/gi, (code) => decodeURIComponent(code));
  }
  const at = rest.search(/https?:\/\//i);
  if (at < 0) return null;
  const [inner = ''] = rest.slice(at).split(/[&;#]|__;/, 1);
  return inner.replace(/__$/, '');
}

function readSender(match: RegExpExecArray): Found[] {
  const [written, host = '', more] = match;
  // "milconnect.dmdc.osd.mil@evil.example/login" is no sender: a browser opens evil.example.
  if (more && !/^mailto:/i.test(written)) return addresses(`https://${trimmed(written)}`, trimmed(written));
  const sender = written.replace(/^mailto:/i, '').slice(0, written.length - (more?.length ?? 0));
  return [{ kind: 'mail', written: sender, host: host.toLowerCase(), name: nameBefore(match) }];
}

/** More than any sender calls itself. */
const MAX_NAME = 80;

/** The name in front of an address in angle brackets: `TriWest <help@example.com>`. */
function nameBefore({ input, index }: RegExpExecArray): string | null {
  if (input[index - 1] !== '<') return null;
  const before = input.slice(Math.max(0, index - 1 - MAX_NAME), index - 1);
  const name = before.slice(before.search(/[^\n<>:;,]*$/));
  return name.replaceAll('"', '').trim() || null;
}

/** A host without a scheme. Two letters at its end count only where more speaks for an address: "today.it is". */
function readHost([whole, ending = '']: RegExpExecArray): Found[] {
  const written = trimmed(whole);
  const url = `https://${written}`;
  const speaks = /^www\.|\//i.test(written) || matchPortal(url).verdict !== 'unrelated';
  if (!speaks && (ending.length === 2 || !isEnding(ending))) return [];
  return isEnding(ending) || !/^[a-z]+$/i.test(ending) ? addresses(url, written) : [];
}

const CODE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${BEFORE_SHORT_CODE.join('|')}) ?:? ?(\\d{5,6})(?![\\p{L}\\p{N}-])`,
  'giu',
);

/** Senders of text messages with few digits. Alone in the box, any short number is one. */
function shortCodes(text: string): string[] {
  const alone = text.trim().match(/^\d{3,6}$/);
  return alone ? [alone[0]] : [...text.matchAll(CODE)].map(([, digits]) => digits!);
}

function eachOnce(found: readonly Found[]): Found[] {
  const key = (one: Found) =>
    one.kind === 'address' ? one.url : one.kind === 'mail' ? one.written.toLowerCase() : one.digits;
  return [...new Map(found.toReversed().map((one) => [key(one), one])).values()].toReversed();
}
