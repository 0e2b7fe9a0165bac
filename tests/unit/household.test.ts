import { describe, expect, it } from 'vitest';
import { answerTo, asked, type TaskAnswer } from '../../model/answer/answer.ts';
import { type Member, type People, peopleFrom, peopleInOrder } from '../../model/answer/household.ts';
import type { Profile } from '../../model/answer/situation.ts';

const TODAY = '2026-11-23';

/** A sponsor of 66 with TRICARE For Life, and his family. */
const ME: Profile = { status: 'tfl', plan: 'tfl', state: 'VA', region: 'east' };
const WIFE: Member = { id: 'a', kin: 'wife', plan: 'prime', status: 'retiree-family' };
const EMMA: Member = { id: 'b', kin: 'daughter', name: 'Emma', state: 'OH', plan: 'prime' };
const LUCY: Member = { id: 'c', kin: 'daughter', name: 'Lucy', state: 'CA', plan: 'tya' };
const MOTHER: Member = { id: 'd', kin: 'mother', state: 'FL', status: 'tfl' };
const BILL: Member = { id: 'e', kin: 'son', name: 'Bill', region: 'overseas' };
const ALL = [WIFE, EMMA, LUCY, MOTHER, BILL];

function meant(words: string, people: readonly Member[] = ALL, more: object = {}, me: Profile = ME) {
  const request = { ...asked(words), task: 'check-referral', ...more };
  return answerTo(request, me, TODAY, people) as TaskAnswer;
}

describe('who of a household is meant', () => {
  it.each([
    ['my wife’s referral', WIFE],
    ['referral for my spouse', WIFE],
    ['remisión de mi esposa', WIFE],
    ['my daughter’s referral', EMMA],
    ['my daughter Lucy has a referral', LUCY],
    ['my daughter lucy has a referral', LUCY],
    ['Lucy’s referral', LUCY],
    ['referral for lucy', LUCY],
    ['please check the referral that Lucy got', LUCY],
    ['referral for my daughter in California', LUCY],
    ['my mom’s referral', MOTHER],
    ['remisión para mi mamá', MOTHER],
    ['referral for my son', BILL],
    ['Bill’s referral', BILL],
  ])('%s', (words, member) => expect(meant(words).member).toEqual(member));

  it.each(['check my referral', 'I got a bill for a referral', 'why do they bill me', 'Bill me later'])(
    '%s → the person who asks',
    (words) => {
      const { member, about, situation } = meant(words);
      expect([member, about]).toEqual([undefined, undefined]);
      expect(situation).toMatchObject(ME);
    },
  );

  it('is nobody stored where somebody else is named', () => {
    const { member, about } = meant('my husband’s referral');
    expect([member, about]).toEqual([undefined, 'spouse']);
    expect(meant('referral for my dad')).toMatchObject({ member: undefined, about: 'parent' });
    expect(meant('referrals for my family')).toMatchObject({ member: undefined, about: 'family' });
  });

  it('is the first of two, and the other is offered', () => {
    expect(meant('my daughter’s referral').alike).toEqual([LUCY]);
    expect(meant('referral for my kid').alike).toEqual([LUCY, BILL]);
    expect(meant('referral for lucy').alike).toEqual([]);
    expect(meant('my wife’s referral').alike).toEqual([]);
  });

  it('is who was chosen by hand, whatever the words say', () => {
    expect(meant('my daughter’s referral', ALL, { about: { member: 'c' } }).member).toEqual(LUCY);
    expect(meant('my daughter’s referral', ALL, { about: 'self' }).about).toBeUndefined();
    // Somebody who was removed meanwhile.
    expect(meant('my wife’s referral', ALL, { about: { member: 'gone' } }).member).toEqual(WIFE);
  });

  it('is who was chosen before, where the words say nobody', () => {
    expect(meant('check the referral', ALL, { usual: 'd' }).member).toEqual(MOTHER);
    expect(meant('my wife’s referral', ALL, { usual: 'd' }).member).toEqual(WIFE);
    expect(meant('check the referral', ALL, { usual: 'gone' }).member).toBeUndefined();
  });

  it('is not a sponsor who is only mentioned', () => {
    const me: Profile = { status: 'active-duty-family', region: 'east' };
    const husband: Member = { id: 'a', kin: 'husband', region: 'overseas' };
    expect(meant('my husband deployed, where is the referral', [husband], {}, me).member).toBeUndefined();
    expect(meant('referral for my husband', [husband], {}, me).member).toEqual(husband);
  });
});

describe('what is known of that person', () => {
  it.each([
    // The wife's own plan; the household's place.
    [
      'my wife’s referral',
      { status: 'retiree-family', plan: 'prime', state: 'VA', region: 'east' },
      'humana-military',
    ],
    // A state of her own brings its region; her status follows from the sponsor's.
    ['referral for lucy', { status: 'retiree-family', plan: 'tya', state: 'CA', region: 'west' }, 'triwest'],
    // TRICARE For Life is both.
    ['my mom’s referral', { status: 'tfl', plan: 'tfl', state: 'FL', region: 'east' }, undefined],
    ['my son’s referral', { status: 'retiree-family', region: 'overseas' }, 'international-sos'],
    // The words are about the same person, so they count more.
    ['my wife moved to Texas, her referral', { state: 'TX', region: 'west', plan: 'prime' }, 'triwest'],
  ])('%s', (words, situation, portal) => {
    const given = meant(words);
    expect(given.situation).toMatchObject(situation);
    if (portal) expect(given.recommendation.portals[0]).toBe(portal);
  });

  it('is not what the words say of somebody else', () => {
    const words = 'referral for my daughter in Texas';
    expect(meant(words).situation.state).toBe('TX');
    expect(meant(words, ALL, { about: 'self' }).situation.state).toBe('VA');
    expect(meant(words, ALL, { about: { member: 'a' } }).situation.state).toBe('VA');
  });

  it('is without a household what it was before', () => {
    expect(meant('referral for my daughter', []).situation).toEqual({
      status: 'retiree-family',
      state: 'VA',
      region: 'east',
    });
  });
});

describe('people from outside', () => {
  it('are read one by one, the damaged left out', () => {
    const read = peopleFrom({
      m1: { kin: 'daughter', name: '  Emma \n B ', state: 'OH', plan: 'gold', more: 1 },
      m2: { kin: 'cousin', state: 'OH' },
      m3: 'wife',
      m0: { kin: 'wife' },
      'bad id': { kin: 'wife' },
    });
    expect(read).toEqual<People>({
      m0: { kin: 'wife' },
      m1: { kin: 'daughter', name: 'Emma B', state: 'OH' },
    });
    expect(peopleInOrder(read).map(({ id }) => id)).toEqual(['m0', 'm1']);
  });

  it('are eight at most, with short names', () => {
    const many = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`m${i + 10}`, { kin: 'son' }]));
    expect(Object.keys(peopleFrom(many))).toEqual(['m10', 'm11', 'm12', 'm13', 'm14', 'm15', 'm16', 'm17']);
    expect(peopleFrom({ a: { kin: 'son', name: 'x'.repeat(99) } }).a?.name).toBe('x'.repeat(24));
  });

  it.each([null, undefined, 7, 'x', [], [{ kin: 'son' }], { a: [] }, { a: { kin: '__proto__' } }])(
    'of another shape are nobody: %j',
    (value) => expect(peopleFrom(value)).toEqual({}),
  );
});
