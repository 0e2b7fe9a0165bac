import { describe, expect, it } from 'vitest';
import glossary from '../../data/glossary';
import type { Term } from '../../data/schema';
import { acronymsIn } from '../../model/glossary';

const named = (texts: string[], most = 9) =>
  acronymsIn(texts, glossary as Term[], most).map(({ term }) => term);

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
