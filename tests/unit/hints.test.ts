import { describe, expect, it } from 'vitest';
import { hintsIn } from '../../model/words/hints.ts';
import { withoutPlaces } from '../../model/words/places.ts';
import { plainWords } from '../../model/words/words.ts';

describe('hintsIn', () => {
  const hints = (text: string) => hintsIn(plainWords(text)).facts;

  it.each([
    ['we live in Ohio', { state: 'OH' }],
    ['in Germany', { region: 'overseas' }],
    ['moving from Virginia to Texas', { state: 'VA', toState: 'TX' }],
    ['from West Virginia to Virginia', { state: 'WV', toState: 'VA' }],
    ['vivimos en Carolina del Norte', { state: 'NC' }],
    ['I’m retired', { status: 'retiree' }],
    ['my husband is retired', { status: 'retiree-family' }],
    ['my reservist husband', { status: 'guard-reserve-family' }],
    ['my wife was just retired from the Navy', { status: 'retiree-family' }],
    ['spouse of a retiree', { status: 'retiree-family' }],
    ['my dad is a soldier', { status: 'active-duty-family' }],
    ['mi esposo está en el ejército', { status: 'active-duty-family' }],
    ['I am retired, wife needs a dentist', { status: 'retiree-family' }],
    ['retired reservist', { status: 'retiree' }],
    ['widow of a retiree', { status: 'survivor' }],
    ['widow, 78 years old', { status: 'tfl' }],
    ['my husband retired and is 70 years old', { status: 'retiree-family' }],
    ['my husband retired, we live at Fort Bragg', { status: 'retiree-family', state: 'NC' }],
    ['we are in Texas and move to Germany', { state: 'TX', destination: 'overseas' }],
    ['PCS from Germany to San Antonio, Texas', { region: 'overseas', toState: 'TX' }],
    ['moving to Ohio in May, now in Texas', { state: 'TX', toState: 'OH' }],
    ['we live in Ohio, had a doctor from Texas', { state: 'OH' }],
    ['Texas or Ohio', { state: 'OH' }],
    ['I am 83 years old', { status: 'tfl' }],
    ['over 65', { status: 'tfl' }],
    ['at the base pharmacy', { pharmacy: 'military' }],
    ['we have US Family Health Plan', { plan: 'usfhp' }],
  ])('%s', (text, facts) => {
    expect(hints(text)).toMatchObject(facts);
  });

  it.each(['I am 65', 'im 110', '78 yrs', 'tengo 70', 'my mom is 66 years old', 'turned 65'])(
    'takes "%s" for an age at which TRICARE For Life holds',
    (text) => expect(hints(text)).toMatchObject({ status: 'tfl' }),
  );

  it.each(['form 1095 for 2026, 90 days, room 70', 'I am 64', 'im 111', 'is 1070 right', 'am 70a', '70'])(
    'takes no age from "%s"',
    (text) => expect(hints(text)).not.toHaveProperty('status'),
  );

  it('takes the longer of two phrases about one thing', () => {
    expect(hints('mtf pharmacy, not walgreens')).toMatchObject({ pharmacy: 'military' });
    expect(hints('walgreens, not the mtf pharmacy')).toMatchObject({ pharmacy: 'military' });
    expect(hints('cvs or by mail')).toMatchObject({ pharmacy: 'mail' });
  });

  it('finds no hint if the words give none', () => {
    expect(hints('check my referral')).toEqual({});
  });
});

describe('withoutPlaces', () => {
  const rest = (text: string) => withoutPlaces(plainWords(text));

  it('loses the names of places', () => {
    expect(rest('referral in West Virginia')).toEqual(['referral', 'in']);
    expect(rest('referral')).toEqual(['referral']);
  });

  it('takes neighbors in one state for one place', () => {
    expect(rest('dentist in San Antonio Texas')).toEqual(['dentist', 'in']);
    expect(rest('San Antonio Ohio')).toEqual(['tworegions']);
    expect(rest('Ohio or Ohio')).toEqual(['or']);
    expect(rest('Texas Oklahoma')).toEqual(['sameregion']);
    expect(rest('Naples Italy')).toEqual(['atabroad']);
    expect(rest('dentist Norfolk VA')).toEqual(['dentist']);
    expect(rest('claim from Naples Florida')).toEqual(['claim', 'from']);
  });

  it.each([
    ['from texas to georgia', ['from', 'to', 'tworegions']],
    ['norfolk to springfield virginia', ['to', 'springfield', 'sameregion']],
    ['ohio to missouri', ['to', 'twoplaces']],
    ['ohio to germany', ['to', 'moveabroad']],
    ['moving to germany', ['moving', 'to', 'goabroad']],
    ['bill from germany', ['bill', 'from', 'atabroad']],
    ['germany', ['atabroad']],
    ['we live in Texas and he studies in Georgia', ['we', 'live', 'in', 'and', 'he', 'studies', 'in']],
    ['he studies in Boston, home is Germany', ['he', 'studies', 'in', 'home', 'is', 'atabroad']],
  ])('"%s" says whether it is a move, and of what kind', (text, words) => expect(rest(text)).toEqual(words));
});
