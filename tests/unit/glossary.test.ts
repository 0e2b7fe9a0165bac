import { describe, expect, it } from 'vitest';
import glossary from '../../data/glossary';
import { termsIn } from '../../model/glossary';

const found = (...texts: string[]) => termsIn(texts, glossary).map(({ term }) => term);

describe('the words of the trade in a text', () => {
  it('are found whole, in any of the texts, in alphabetical order', () => {
    expect(found('Ask your PCM.', 'Look into DEERS.')).toEqual(['DEERS', 'PCM']);
    expect(found('PCMX and XDEERS')).toEqual([]);
  });

  it('are found in the plural and at the start of a sentence', () => {
    expect(found('Your claims')).toContain('Claim');
    expect(found('Go there. Referrals are shown.')).toContain('Referral');
  });

  it('must be written as acronyms and names are', () => {
    expect(found('deers dme cac')).toEqual([]);
    expect(found('Set up myAuth.')).toContain('myAuth');
  });

  it('are not the same letters with another meaning', () => {
    expect(found('Select a doctor. Prime time: Select one')).toEqual([]);
    expect(found('You have TRICARE Select.')).toContain('Select');
    expect(found('usually at Level 2 (Premium)')).not.toContain('Premium');
    expect(found('Pay your premium.')).toContain('Premium');
  });

  it('are found in Spanish, where acronyms stay English', () => {
    expect(found('Revise su dirección en DEERS con su CAC.')).toEqual(['CAC', 'DEERS']);
  });

  it('can all be found by themselves', () => {
    for (const { term } of glossary)
      expect(found(`It has TRICARE ${term}.`, `${term}.`), term).toContain(term);
  });
});
