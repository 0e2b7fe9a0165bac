import { describe, expect, it } from 'vitest';
import { answerTo, asked, type TaskAnswer } from '../../model/answer/answer.ts';
import { summaryOf } from '../../model/answer/shown.ts';
import type { Profile } from '../../model/answer/situation.ts';
import { agesIn } from '../../model/words/ages.ts';
import { hintsIn } from '../../model/words/hints.ts';
import { plainWords } from '../../model/words/words.ts';

const TODAY = '2026-11-23';
const about = (text: string) => hintsIn(plainWords(text)).about?.relation;
const facts = (text: string) => hintsIn(plainWords(text)).facts;

describe('whom words are about', () => {
  it.each([
    ['orthodontist for my daughter', 'child'],
    ['my wife’s MRI authorization', 'spouse'],
    ['our kids need a school physical', 'child'],
    ['son needs glasses', 'child'],
    ['reembolso de viaje para mi hijo', 'child'],
    ['I handle the bills for my mother', 'parent'],
    ['coverage for my ex husband', 'former-spouse'],
    ['ID cards for my wife and kids', 'family'],
    ['dental plan for my family', 'family'],
    ['pay the dental premium', 'family'],
    ['My father is retired from the Navy. Where do I see his hospital claim?', 'parent'],
    ['my husband is retired and at sea, refill his prescription', 'spouse'],
    ['my wife is 67 and has medicare, i am 61, check her claim', 'spouse'],
    ['my widow mother lives in Ohio, find a dentist for her', 'parent'],
    ['my grandmother needs her pills', 'parent'],
    ['referral for my wife, I am on tricare for life', 'spouse'],
    ['a dentist for my son, my husband is at sea', 'child'],
    ['My father-in-law is retired. He paid the hospital himself, who pays it back', 'parent'],
    ['My wife is in pain. I am in the Army. She would see a doctor in town', 'spouse'],
  ])('%s → %s', (text, relation) => expect(about(text)).toBe(relation));

  it.each([
    'check my referral',
    'my husband is retired, how do I renew my id card',
    'my mom is on medicare and tricare, I’m active duty, check my referral',
    'my son moved out last year, now my claim was denied',
    'family practice near base',
    'parent company of express scripts',
    'my wife is 67 and i am 61, check my claim',
    'my husband is retired, I am on his insurance',
  ])('%s → the person who asks', (text) => expect(about(text)).toBeUndefined());
});

describe('an age', () => {
  it.each([
    ['I am 67', 67, 'self'],
    ['she is 58', 58, undefined],
    ['my wife is 58', 58, 'spouse'],
    ['referral for my wife, she just turned 66', 66, 'spouse'],
    ['mi mama tiene 80 anos', 80, 'parent'],
    ['83 year old', 83, undefined],
    ['claim for my mother, 74', 74, 'parent'],
    ['my mom (81) is ill', 81, 'parent'],
    ['my 68yo mother in law', 68, 'parent'],
    ['I need it for my 70 year old dad', 70, 'parent'],
    ['im 66m', 66, 'self'],
    ['im 70yrs old', 70, 'self'],
    ['dad is 78 y/o', 78, 'parent'],
    ['I turned 65 in May', 65, 'self'],
  ])('%s', (text, years, of) => expect(agesIn(plainWords(text))).toEqual([{ years, of }]));

  it.each([
    'the specialist is 70 miles away',
    'the claim is 90 days old',
    'my premium is 100 a month',
    'bp is 90 over 60',
    'a bill over 65 dollars',
    'rating is 70 percent',
    'my deductible is 150',
    'form 1095 for 2026',
    'my husband 100 percent',
    'my husband 70 va rating',
    'claim for my son 90 days old',
    'bill for my daughter 2',
  ])('is not in "%s"', (text) => expect(agesIn(plainWords(text))).toEqual([]));

  it('tells TRICARE For Life of the person who is that old, and of nobody else', () => {
    expect(facts('I am 67, where is my claim')).toMatchObject({ status: 'tfl' });
    expect(facts('referral for my wife, she is 66')).toMatchObject({ status: 'tfl' });
    expect(facts('my dad is 80, I need a refill of my pills')).not.toHaveProperty('status');
    expect(facts('referral for my wife, she is 58')).not.toHaveProperty('status');
  });

  it.each([
    ['claim for my mother, Tricare for Life', 'tfl'],
    ['five months and no payment for my mother, Medicare did its part', 'tfl'],
    ['Medicare already paid, the rest is open', 'tfl'],
    ['my wife is 67 and has medicare, check her claim', 'tfl'],
    ['my wife is 67 and has medicare, i am 61, check my claim', undefined],
    ['referral for my wife, I am on tricare for life', undefined],
  ])('or Medicare, which tells the same: %s → %s', (text, status) => expect(facts(text).status).toBe(status));
});

describe('a trip', () => {
  it.each([
    'urgent care on vacation in Florida',
    'er bill from visiting grandma in Kansas',
    'trip to Disney in Orlando',
  ])('%s says nothing of a home', (text) => {
    expect(facts(text)).not.toHaveProperty('state');
    expect(facts(text)).not.toHaveProperty('region');
    expect(facts(text)).not.toHaveProperty('place');
  });

  it('abroad is care abroad', () => {
    expect(facts('got sick on vacation in Mexico')).toEqual({ region: 'overseas', place: 'abroad' });
  });
});

describe('somebody active', () => {
  it.each([
    ['im active, teeth', 'active-duty'],
    ['my husband is active, dentist for my son', 'active-duty-family'],
    ['mi esposo está activo, dentista para mis niños', 'active-duty-family'],
    ['is my plan active', undefined],
  ])('is told behind the person: %s', (text, status) => expect(facts(text).status).toBe(status));
});

describe('a member of the Guard', () => {
  it.each(['guard soldier on orders', 'drilling with my guard unit', 'army guard sergeant'])('%s', (text) => {
    expect(facts(text)).toMatchObject({ status: 'guard-reserve' });
  });

  it('does not serve in the Coast Guard', () => {
    expect(facts('I am in the coast guard')).toMatchObject({ status: 'active-duty' });
  });
});

describe('the situation of somebody else', () => {
  function situationOf(words: string, profile: Profile) {
    const given = answerTo({ ...asked(words), task: 'check-referral' }, profile, TODAY) as TaskAnswer;
    return { about: given.about, ...given.situation };
  }

  it.each([
    ['referral for my wife', { status: 'active-duty' }, { about: 'spouse', status: 'active-duty-family' }],
    ['referral for my son', { status: 'guard-reserve' }, { about: 'child', status: 'guard-reserve-family' }],
    ['my wife’s referral', { status: 'tfl', plan: 'tfl' }, { about: 'spouse', status: 'retiree-family' }],
    ['referral for my son', { status: 'survivor' }, { about: 'child', status: 'survivor' }],
    ['referral for my husband', { status: 'active-duty-family' }, { about: 'spouse', status: 'active-duty' }],
    ['referral for my mother', { status: 'active-duty', plan: 'prime' }, { about: 'parent' }],
  ] as const)('%s, asked by %j', (words, profile, expected) => {
    expect(situationOf(words, { region: 'east', ...profile })).toEqual({ region: 'east', ...expected });
  });

  it('is not meant where somebody only mentions their sponsor', () => {
    const profile = { status: 'active-duty-family', region: 'east' } as const;
    expect(situationOf('my husband deployed, where is the referral', profile)).toMatchObject({
      about: undefined,
      status: 'active-duty-family',
    });
  });

  it('keeps what is for others only behind the rest', () => {
    const shown = (words: string, profile: Profile) =>
      summaryOf(answerTo(asked(words), profile, TODAY), TODAY).shown.map(({ task }) => task);
    expect(shown('find a dentist for my son', { status: 'active-duty' })[0]).toBe('find-dentist');
    expect(shown('active duty dental visit', { status: 'active-duty' })).toContain('active-duty-dental');
    expect(shown('active duty dental visit', { status: 'retiree' })[0]).not.toBe('active-duty-dental');
  });

  it('gives way where the person says that it is for them', () => {
    const request = { ...asked('referral for my wife'), about: 'self' as const };
    const given = answerTo(request, { status: 'active-duty', region: 'east' }, TODAY) as TaskAnswer;
    expect(given.about).toBeUndefined();
    expect(given.situation).toEqual({ status: 'active-duty', region: 'east' });
  });
});

describe('whose home a place is', () => {
  it.each([
    ['I am in Georgia. My dad is 71 and lives alone in Ohio, what did his plan pay', 'OH'],
    ['my mother lives in Florida and I live in Texas, check the claim for my mom', 'FL'],
    ['claim for my mom, we live in Texas', 'TX'],
    ['husband deployed in Poland, our daughter is ill here in Georgia', 'GA'],
  ])('%s → %s, a relative’s', (text, state) => expect(facts(text).state).toBe(state));

  it.each([
    ['my dad lives in Ohio, I live in Texas, where is my referral', 'TX'],
    ['My husband is stationed in Korea, I live in Virginia, find a dermatologist', 'VA'],
    ['a claim from when we lived in Texas, we are in Georgia now', 'GA'],
    ['retired in Naples Florida, check my referral', 'FL'],
    ['norfolk va referral status', 'VA'],
    ['cita del va para mi rodilla', undefined],
    ['mi mamá vive en Florida, yo vivo en Texas, dónde está mi remisión', 'TX'],
  ])('%s → %s, the asker’s', (text, state) => expect(facts(text).state).toBe(state));

  it('is not where somebody of the household is deployed', () => {
    expect(facts('my husband is deployed to Kuwait, check my referral')).not.toHaveProperty('region');
    expect(facts('I am deployed to Kuwait, where is my referral')).toMatchObject({ region: 'overseas' });
  });

  it.each(['the german hospital sent a bill', 'I paid 200 euros to a doctor', 'pagué 3000 pesos'])(
    'is abroad where the money or the doctors are: %s',
    (text) => expect(facts(text)).toMatchObject({ region: 'overseas' }),
  );

  it('is nobody’s who asks where only somebody else lives there', () =>
    expect(facts('my mom lives in Germany, check my referral')).toEqual({}));
});
