import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPortal } from '../../data/all-portals.ts';
import { NO_SLIPS, TROUBLE_WORDS, WANTED_WORDS } from '../../data/name-words.ts';
import { NAMES } from '../../data/names.ts';
import { readNames, withNames } from '../../model/words/names.ts';
import { readOtherSet } from '../../tools/evaluation/queries.ts';
import { rate, score } from '../../tools/evaluation/score.ts';

const NAMED = NAMES.flatMap(({ portal, names, weak = [], alone = [], former = [] }) =>
  [...names, ...weak, ...alone, ...former.flatMap(({ say }) => say)].map((name) => ({ portal, name })),
);
const portalOf = (text: string) => readNames(text).alone?.portal;
const joined = (text: string) => text.replaceAll(' ', '');
const ALL_JOINED = new Set(NAMED.map(({ name }) => joined(name)));

/** Whether some words with a name become another name: "tricare" and "online". */
const becomesAnother = (text: string, name: string) =>
  joined(text) !== joined(name) &&
  text.split(' ').some((_, i, words) =>
    words.slice(i).some((_, j) => {
      const part = words.slice(i, i + j + 1).join('');
      return ALL_JOINED.has(part) && !joined(name).includes(part);
    }),
  );

describe('the table of names', () => {
  it('has every portal of the guide that can be opened, once', () => {
    const ids = NAMES.map(({ portal }) => portal);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !findPortal(id))).toEqual([]);
  });

  it('gives a name to one portal only', () => {
    const owners = Map.groupBy(NAMED, ({ name }) => joined(name));
    const shared = [...owners].filter(([, all]) => new Set(all.map(({ portal }) => portal)).size > 1);
    expect(shared).toEqual([]);
  });

  it('holds bare words', () => {
    const all = [...NAMED.map(({ name }) => name), ...Object.values(WANTED_WORDS).flat(), ...TROUBLE_WORDS];
    expect(all.filter((text) => !/^[a-z0-9]+( [a-z0-9]+)*$/.test(text))).toEqual([]);
  });
});

describe('a portal that does not answer', () => {
  it.each([
    ['genesis portal not working', 'mhs-genesis'],
    ["the genesis site won't load today", 'mhs-genesis'],
    ['is milconnect down again?', 'milconnect'],
    ['genesis no funciona', 'mhs-genesis'],
    ['se cayó el portal de humana', 'humana-military'],
  ])('is what is asked for: %s', (text, portal) =>
    expect(readNames(text).alone).toMatchObject({ portal, wanted: 'open' }),
  );

  it.each(['milconnect login not working', 'genesis prescription error', 'genesis healthcare hospital down'])(
    'is not all that is asked for: %s',
    (text) => expect(readNames(text).alone).toBeNull(),
  );
});

describe('a name', () => {
  it('gives its portal, alone and in any case', () => {
    for (const { portal, name } of NAMED) {
      for (const text of [name, name.toUpperCase(), ` ${name}? `]) expect(portalOf(text), text).toBe(portal);
    }
  });

  it('gives its portal beside each word that asks for nothing more', () => {
    const generic = Object.entries(WANTED_WORDS).flatMap(([wanted, all]) =>
      all.map((word) => ({ wanted, word })),
    );
    for (const { portal, name } of NAMED) {
      const { phoneDepends } = NAMES.find((each) => each.portal === portal)!;
      for (const { wanted, word } of generic) {
        if (phoneDepends && wanted === 'phone') continue;
        for (const text of [`${name} ${word}`, `${word} ${name}`]) {
          if (!becomesAnother(text, name)) expect(portalOf(text), text).toBe(portal);
        }
      }
    }
  });

  it('is found with one slip, or taken for none where two are as near', () => {
    const long = NAMED.filter(({ name }) => joined(name).length >= 6);
    const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
    fc.assert(
      fc.property(
        fc.constantFrom(...long),
        fc.nat(),
        fc.constantFrom('add', 'drop', 'replace', 'swap'),
        letter,
        ({ portal, name }, place, kind, other) => {
          const at = place % name.length;
          const typed = slip(name, at, kind, other);
          if (NO_SLIPS.includes(typed)) return;
          const read = portalOf(typed) ?? null;
          if (read !== portal) expect(isAsNearToAnother(typed, portal), `${typed} for ${name}`).toBe(true);
        },
      ),
      { numRuns: 3000, seed: 8 },
    );
  });

  it.each([
    ['triwest', 'open'],
    ['triwest log in', 'sign-in'],
    ['app de triwest', 'app'],
    ['teléfono de triwest', 'phone'],
    ['triwest app login help desk number', 'phone'],
  ] as const)('of "%s" wants: %s', (text, wanted) => {
    expect(readNames(text).alone).toMatchObject({ portal: 'triwest', wanted });
  });

  it.each([
    ['https://www.humanamilitary.com/beneficiary/claims?x=1', 'humana-military'],
    ['militaryrx.express-scripts.com/login', 'express-scripts'],
    ['mypay.dfas.mil:443', 'mypay'],
    ['milconect.dmdc.osd.mil', 'milconnect'],
    ['express-scripts.com sign in', 'express-scripts'],
  ])('may be an address: %s', (text, portal) => expect(portalOf(text)).toBe(portal));

  it('that is out of use leads to its successor and says so', () => {
    expect(readNames('hnfs login').alone).toMatchObject({
      portal: 'triwest',
      note: { kind: 'former', text: { en: expect.stringContaining('TriWest took its place') } },
    });
    expect(readNames('www.tricare-west.com').alone).toMatchObject({
      portal: 'triwest',
      note: { kind: 'retired', host: 'tricare-west.com' },
    });
    expect(readNames('mymhsgenesis.com').alone).toMatchObject({
      portal: 'mhs-genesis',
      note: { kind: 'unofficial', host: 'mymhsgenesis.com' },
    });
  });
});

describe('a longer request', () => {
  it.each([
    ['pay my humana bill', 'humana-military', 'east'],
    ['triwest denied my referral', 'triwest', 'west'],
    ['isos will not pay the hospital in Rome', 'international-sos', 'overseas'],
    ['express scripts lost my order', 'express-scripts', null],
    ['moved from humana to triwest last week', null, 'west'],
    ['humana and triwest both say no', null, null],
  ])('"%s" names %s', (text, named, region) => {
    expect(readNames(text)).toEqual({ alone: null, named, region });
  });

  it.each([
    'express scripts for my employer plan',
    'humana medicare',
    'genesis hospital',
    'prime video',
    'benefits login',
    'tricare phone number',
    'human resources portal',
    '',
    'x'.repeat(5000),
  ])('"%s" asks for no portal by itself', (text) => expect(readNames(text).alone).toBeNull());

  it('tells the region of a contractor only where no place is named', () => {
    const read = readNames('humana refused my claim');
    expect(withNames(read, {})).toEqual({ named: 'humana-military', region: 'east' });
    expect(withNames(read, { state: 'TX' })).toEqual({ named: 'humana-military', state: 'TX' });
    expect(withNames(read, { region: 'overseas' })).toMatchObject({ region: 'overseas' });
  });

  it('of the evaluation is rarely taken for a name', () => {
    const lines = readFileSync('tests/eval/queries.jsonl', 'utf8').trim().split('\n');
    const long = lines.map((line) => JSON.parse(line).query as string).filter((q) => q.split(' ').length > 4);
    expect(long.filter((query) => portalOf(query)).length / long.length).toBeLessThan(0.002);
  });
});

describe('names as people type them', () => {
  it.each(['tune', 'held'] as const)('lead to their portal, in the part "%s"', async (part) => {
    const results = (await readOtherSet('tests/eval/names.jsonl', part)).map(score);
    expect(results.length).toBeGreaterThan(60);
    expect(Number.parseFloat(rate(results, 'first'))).toBeGreaterThan(97);
    expect(Number.parseFloat(rate(results, 'whole'))).toBeGreaterThan(96);
  });
});

function slip(name: string, at: number, kind: string, letter: string): string {
  const [before, here, after] = [name.slice(0, at), name[at]!, name.slice(at + 1)];
  if (kind === 'add') return before + letter + here + after;
  if (kind === 'drop') return before + after;
  if (kind === 'replace') return before + letter + after;
  return before + after.slice(0, 1) + here + after.slice(1);
}

/** Whether the name of another portal is one slip away too, or is part of what was typed. */
function isAsNearToAnother(typed: string, portal: string): boolean {
  const others = NAMED.filter((each) => each.portal !== portal).map(({ name }) => joined(name));
  return others.some(
    (name) => edits(joined(typed), name) <= 1 || typed.split(' ').some((word) => word === name),
  );
}

/** Plain Levenshtein distance with swapped neighbors, independent of the code under test. */
function edits(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 1) return 9;
  const rest = (from: number) => [a.slice(from), b.slice(from)] as const;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const [x, y] = rest(i);
  if (x === y) return 0;
  const same = x.slice(1) === y.slice(1) || x.slice(1) === y || x === y.slice(1);
  const swapped = x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2);
  return same || swapped ? 1 : 9;
}
