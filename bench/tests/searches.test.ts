import { describe, expect, it } from 'vitest';
import { NOTHING } from '../../build/data/phrases.ts';
import { RIVALS, refuses } from '../rivals/searches.ts';

const EXAMPLES = [
  { text: 'check my referral', label: 'check-referral' },
  { text: 'where is my referral', label: 'check-referral' },
  { text: 'refill a prescription', label: 'refill-prescription' },
  { text: 'weather tomorrow', label: NOTHING },
];

describe.each(Object.entries(RIVALS))('%s', (_, build) => {
  const search = build(EXAMPLES);

  it('names each label once, the best first', () => {
    expect(search('my referral')[0]).toBe('check-referral');
    expect(new Set(search('my referral')).size).toBe(search('my referral').length);
  });

  it('refuses what is about nothing of ours, or like nothing', () => {
    expect(refuses(search('my referral'))).toBe(false);
    expect(refuses(search('weather tomorrow'))).toBe(true);
    expect(refuses(search('zzzzzzzz'))).toBe(true);
  });
});
