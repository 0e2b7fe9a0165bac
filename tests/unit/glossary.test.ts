import { describe, expect, it } from 'vitest';
import glossary from '../../data/glossary.ts';
import type { PageTerm } from '../../data/shipped.ts';
import { acronymsIn, termsIn } from '../../model/answer/glossary.ts';

const terms: readonly PageTerm[] = glossary;
const found = (...texts: string[]) => termsIn(texts, terms).map(({ term }) => term);
const named = (texts: string[], most = 9) => acronymsIn(texts, terms, most).map(({ term }) => term);

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

describe('acronymsIn', () => {
  it('finds acronyms in the order of the text', () => {
    expect(named(['DEERS comes first, BWE second.', 'DEERS again, then FEDVIP.'])).toEqual([
      'DEERS',
      'BWE',
      'FEDVIP',
    ]);
  });

  it('finds names of several words, and acronyms beside punctuation', () => {
    expect(named(['Use (DS Logon), not MHS GENESIS.'])).toEqual(['DS Logon', 'MHS GENESIS']);
  });

  it('wants whole words, capitals counting', () => {
    expect(named(['CACHE, deers, TDPX, Beneficiary, Claim'])).toEqual([]);
    expect(named(['¿CAC?', 'tarjeta «CAC»'])).toEqual(['CAC']);
  });

  it('names no more than asked for', () => {
    expect(named(['DEERS BWE FEDVIP CAC'], 2)).toEqual(['DEERS', 'BWE']);
  });
});
