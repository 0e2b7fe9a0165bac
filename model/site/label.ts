/** One label of a host name, taken apart at its hyphens and at the words it is made of. */
import { COMPANY, type Company, kindOfWord, MAX_WORD } from './brand-index.ts';
import { readings } from './letters.ts';

/** A label as the eye reads it, hyphens left out. */
export interface Reading {
  text: string;
  /** Positions in `text` where a hyphen stood, its start and its end. */
  cuts: ReadonlySet<number>;
  /** Words that stand alone between hyphens. */
  loose: readonly { from: number; to: number; kind: Company }[];
}

/** A piece of a reading, and what stands around it. */
export interface Piece {
  from: number;
  to: number;
  /** Nothing but known words and hyphens around it: not the middle of a longer word. */
  free: boolean;
  company: Company;
}

export function readLabel(label: string): Reading[] {
  const parts = label.split('-').map(readings);
  const first = reading(parts.map((forms) => forms[0]!));
  if (parts.every((forms) => forms.length === 1)) return [first];
  return [first, reading(parts.map((forms) => forms.at(-1)!))];
}

function reading(parts: string[]): Reading {
  const cuts = new Set([0]);
  const loose: Reading['loose'][number][] = [];
  let text = '';
  for (const part of parts) {
    const from = text.length;
    text += part;
    cuts.add(text.length);
    const kind = kindOfWord(part);
    if (kind) loose.push({ from, to: text.length, kind });
  }
  return { text, cuts, loose };
}

export function strongest(kinds: readonly Company[]): Company {
  return COMPANY.find((kind) => kinds.includes(kind)) ?? 'none';
}

/** Looks around a piece for known words: "my", "login" and "mil" around the name in `mymilconnectlogin-mil`. */
export function around({ text, cuts, loose }: Reading, from: number, to: number): Piece {
  const kinds = loose.filter((word) => word.to <= from || word.from >= to).map(({ kind }) => kind);
  let left = from;
  for (let word = wordBefore(text, left); word; word = wordBefore(text, left)) {
    left -= word.length;
    kinds.push(word.kind);
  }
  let right = to;
  for (let word = wordAfter(text, right); word; word = wordAfter(text, right)) {
    right += word.length;
    kinds.push(word.kind);
  }
  return { from, to, free: cuts.has(left) && cuts.has(right), company: strongest(kinds) };
}

/**
 * Pieces that may be a misspelt name: the whole label, what stands between hyphens, and both without
 * the words at their ends.
 */
export function cores(reading: Reading): Piece[] {
  const { text, cuts } = reading;
  const edges = [...cuts];
  const spans = edges.slice(1).map((edge, i) => [edges[i]!, edge] as const);
  const pieces = new Map<string, Piece>();
  for (const [from, to] of [[0, text.length] as const, ...spans]) {
    for (const start of startsIn(text, from, to)) {
      for (const end of endsIn(text, start, to)) {
        pieces.set(`${start} ${end}`, around(reading, start, end));
      }
    }
  }
  return [...pieces.values()];
}

const MAX_STRIPPED = 3;

function startsIn(text: string, from: number, to: number): number[] {
  const starts = [from];
  let at = from;
  for (let i = 0; i < MAX_STRIPPED; i++) {
    const word = wordAfter(text, at);
    if (!word || at + word.length >= to) break;
    at += word.length;
    starts.push(at);
  }
  return starts;
}

function endsIn(text: string, from: number, to: number): number[] {
  const ends = [to];
  let at = to;
  for (let i = 0; i < MAX_STRIPPED; i++) {
    const word = wordBefore(text, at);
    if (!word || at - word.length <= from) break;
    at -= word.length;
    ends.push(at);
  }
  return ends;
}

interface Word {
  length: number;
  kind: Company;
}

function wordAfter(text: string, at: number): Word | null {
  for (let length = Math.min(MAX_WORD, text.length - at); length >= 2; length--) {
    const kind = kindOfWord(text.slice(at, at + length));
    if (kind) return { length, kind };
  }
  return null;
}

function wordBefore(text: string, at: number): Word | null {
  for (let length = Math.min(MAX_WORD, at); length >= 2; length--) {
    const kind = kindOfWord(text.slice(at - length, at));
    if (kind) return { length, kind };
  }
  return null;
}
