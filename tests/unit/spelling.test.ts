import { describe, expect, it } from 'vitest';
import { distance } from '../../model/words/distance.ts';
import { createSpelling } from '../../model/words/spelling.ts';

const WORDS = [
  'referral',
  'prescription',
  'deers',
  'claim',
  'soes',
  'refusal',
  'plan2026',
  'retire',
  'retina',
];

describe('createSpelling', () => {
  it.each([
    ['refferal', 'referral'],
    ['perscription', 'prescription'],
    ['dears', 'deers'],
    // Two edits are too many for a word of five letters.
    ['clame', null],
    ['claims', 'claim'],
    ['clai', 'claim'],
    // Too short to be guessed, on either side.
    ['cla', null],
    ['shoes', null],
    ['soess', null],
    ['xyz', null],
    ['12345', null],
    ['plan2025', null],
    ['claim1', null],
    // A word is not its own correction.
    ['referral', null],
  ])('%s → %s', (word, expected) => expect(createSpelling(WORDS)(word)).toBe(expected));

  it('prefers fewer edits, then the commoner word, then the same first letter', () => {
    expect(createSpelling(['retina', 'retire'])('retinr')).toBe('retina');
    expect(createSpelling(['better', 'letter'])('netter')).toBe('better');
    expect(createSpelling(['letter', 'better'])('netter')).toBe('letter');
    expect(createSpelling(['bitter', 'litter'])('lbitter')).toBe('litter');
    expect(createSpelling(['cards', 'carts'])('carbs')).toBe('cards');
  });

  it('makes as few edits as it is told', () => {
    expect(createSpelling(WORDS)('prscripton')).toBe('prescription');
    expect(createSpelling(WORDS)('prscripton', 1)).toBeNull();
    expect(createSpelling(WORDS)('prescripton', 1)).toBe('prescription');
  });

  it('finds a word up to two letters longer or shorter', () => {
    expect(createSpelling(WORDS)('prescripti')).toBe('prescription');
    expect(createSpelling(WORDS)('prescriptionss')).toBe('prescription');
    expect(createSpelling(WORDS)('prescript')).toBeNull();
  });
});

describe('distance', () => {
  it.each([
    ['claim', 'claim', 0],
    ['claim', 'clam', 1],
    ['clam', 'claim', 1],
    ['claim', 'clain', 1],
    ['claim', 'calim', 1],
    ['lcaim', 'claim', 1],
    ['claim', 'clami', 1],
    ['abcd', 'badc', 2],
    ['ab', 'ba', 1],
    ['ca', 'abc', 3],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['kitten', 'sitting', 3],
    ['aab', 'aba', 1],
  ])('from "%s" to "%s": %i', (a, b, edits) => expect(distance(a, b, 3)).toBe(edits));

  it('stops at the limit', () => {
    expect(distance('abcdefgh', 'stuvwxyz', 2)).toBe(3);
    expect(distance('a', 'abcdefgh', 2)).toBe(3);
    expect(distance('abcdxxxx', 'abcdyyyy', 1)).toBe(2);
  });
});
