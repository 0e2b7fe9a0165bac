import { describe, expect, it } from 'vitest';
import { plainWords, stem } from '../../model/words/words.ts';

describe('plainWords', () => {
  it('are bare: no case, accents or punctuation', () => {
    expect(plainWords('¿Cómo está mi Remisión?')).toEqual(['como', 'esta', 'mi', 'remision']);
    expect(plainWords('Tri-West’s  claims')).toEqual(['tri', 'wests', 'claims']);
    expect(plainWords('…')).toEqual([]);
  });

  it('are joined where they are one thing, two or three of them', () => {
    expect(plainWords('tri west LOG IN')).toEqual(['triwest', 'login']);
    expect(plainWords('my ds log on fails')).toEqual(['my', 'dslogon', 'fails']);
    expect(plainWords('a b ds log')).toEqual(['a', 'b', 'dslogon']);
  });

  it('are spelled as those know them who read hints, where many type them otherwise', () => {
    expect(plainWords('retierd gaurd, tricare 4 life')).toEqual(['retired', 'guard', 'tricare', 'forlife']);
    expect(plainWords('my mother in law')).toEqual(['my', 'mother']);
    expect(plainWords('constructor toString')).toEqual(['constructor', 'tostring']);
  });

  it('end after a thousand characters', () => {
    expect(plainWords(`${'x '.repeat(500)}late`)).not.toContain('late');
  });
});

describe('stem', () => {
  it.each([
    ['referrals', 'referral'],
    ['remisiones', 'remision'],
    ['citaciones', 'citacion'],
    ['policies', 'policy'],
    ['taxes', 'tax'],
    ['glasses', 'glas'],
    ['enrolled', 'enrol'],
    ['waiting', 'wait'],
    ['being', 'being'],
    ['bus', 'bus'],
    ['pcps', 'pcp'],
    ['plus', 'plus'],
    ['ship', 'ship'],
    ['pass', 'pass'],
    ['dies', 'die'],
    ['diesel', 'diesel'],
    ['pacientes', 'paciente'],
    ['exesposo', 'exesposo'],
    ['needing', 'need'],
  ])('%s has the stem %s', (word, expected) => expect(stem(word)).toBe(expected));
});
