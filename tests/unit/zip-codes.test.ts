/** ZIP codes as places. */
import { describe, expect, it } from 'vitest';
import { hintsIn } from '../../model/words/hints.ts';
import { plainWords } from '../../model/words/words.ts';
import { stateOfZip } from '../../model/words/zip-codes.ts';

const facts = (words: string) => hintsIn(plainWords(words)).facts;

describe('a ZIP code', () => {
  it.each([
    ['78234', 'TX'],
    ['00901', 'PR'],
    ['96910', 'GU'],
    ['09094', 'abroad'],
    ['20001', 'DC'],
    ['88510', 'TX'],
    ['73301', 'TX'],
    ['99501', 'AK'],
    ['00000', undefined],
    ['1234', undefined],
    ['123456', undefined],
  ])('%s', (zip, state) => {
    expect(stateOfZip(zip)).toBe(state);
  });

  it.each([
    ['find a doctor near 78234', { state: 'TX' }],
    ['we live in 28310, check my referral', { state: 'NC' }],
    ['referral, zip code 92134', { state: 'CA' }],
    ['check a claim, San Antonio TX 78234', { state: 'TX' }],
    ['find a doctor at APO AE 09094', { region: 'overseas' }],
  ])('%s', (words, expected) => {
    expect(facts(words)).toMatchObject(expected);
  });

  it.each(['I owe 15000 dollars', 'claim number 78234', 'form 78234', 'they want 20001'])(
    'is not in: %s',
    (words) => {
      expect(facts(words).state).toBeUndefined();
    },
  );

  it('says where a move goes', () => {
    expect(facts('we are moving to 78234')).toMatchObject({ destination: 'west' });
  });
});
