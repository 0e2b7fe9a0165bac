/** The yes or no that a question wants, on top of the answer. */
import { describe, expect, it } from 'vitest';
import { type Answer, answerTo, asked } from '../../model/answer/answer.ts';
import { wantsYesOrNo } from '../../model/answer/short-answer.ts';
import type { Profile } from '../../model/answer/situation.ts';

/** Within Open Season. */
const TODAY = '2026-12-01';
const FAMILY: Profile = { region: 'west', status: 'active-duty-family', plan: 'prime' };

const answer = (words: string, profile: Profile = FAMILY): Answer => answerTo(asked(words), profile, TODAY);
const short = (words: string, profile: Profile = FAMILY) => {
  const found = answer(words, profile);
  return 'short' in found ? found.short?.text : undefined;
};

describe('a question for yes or no', () => {
  it.each([
    'Can I keep TRICARE if I get a divorce?',
    'Does TRICARE cover braces?',
    'tricare cover braces',
    'my son turns 21, is he still covered',
    'is my newborn covered automatically?',
    '¿Puedo cambiar de plan ahora?',
    '¿TRICARE cubre lentes?',
    '¿mi bebé está cubierto?',
    'tengo que inscribir al bebé',
  ])('%s', (words) => {
    expect(wantsYesOrNo(words)).toBe(true);
  });

  it.each([
    'add my newborn',
    'How do I add my newborn?',
    'where is my referral?',
    'what is covered?',
    '¿Cómo agrego a mi bebé?',
    '¿Dónde está mi remisión?',
    'check my claim',
    '',
  ])('is not: %s', (words) => {
    expect(wantsYesOrNo(words)).toBe(false);
  });
});

describe('the answer to it', () => {
  it.each([
    ['Can I keep TRICARE if I get a divorce?', /^Only after a long marriage/],
    ['Does TRICARE cover braces?', /^Braces: the TRICARE Dental Program pays half/],
    ['does tricare cover a breast pump', /^Breast pump: yes, at no cost/],
    ['is my newborn covered automatically?', /^Yes: once the sponsor/],
    ['do I need a referral for urgent care?', /^No referral is needed/],
    ['do I need a referral for therapy?', /^No: visits to a mental health provider/],
    ['can I change my plan outside open season?', /^Yes: it is Open Season/],
    ['can I switch from Prime to Select?', /^Yes, now/],
    ['is my son still covered in college?', /^Yes, until 23/],
    ['is my daughter covered after 21?', /^No: the usual coverage ends at 21/],
    ['does TRICARE cover glasses?', /^Yes, one eye exam a year/],
    ['does TRICARE work overseas?', /^Yes, TRICARE covers care in other countries/],
    ['am I enrolled automatically when I retire?', /^You keep TRICARE, but nobody enrolls you/],
    ['do I lose TRICARE if I remarry?', /^A new marriage ends/],
    ['can I add my parents to TRICARE?', /^Parents get no TRICARE plan/],
    ['does TRICARE cover wegovy?', /^Weight loss drugs: with Prime or Select, yes/],
    ['can I appeal a denial?', /^Usually yes, within 90 days/],
  ])('%s', (words, text) => {
    expect(short(words)).toMatch(text);
  });

  it('goes by who asks', () => {
    const words = 'is my newborn covered automatically?';
    expect(short(words, { status: 'retiree' })).toMatch(/^No: after DEERS/);
    const urgent = 'do I need a referral for urgent care?';
    expect(short(urgent, { region: 'east', status: 'active-duty' })).toMatch(/^Usually yes: on active duty/);
  });

  it('goes by the day', () => {
    const later = answerTo(asked('can I change my plan outside open season?'), FAMILY, '2027-03-01');
    expect(later).toMatchObject({
      short: { text: expect.stringMatching(/^Yes, within 90 days of a life event/) },
    });
  });

  it('is not given to words that ask for nothing of it', () => {
    expect(short('add my newborn')).toBeUndefined();
    expect(short('can I print the referral?')).toBeUndefined();
  });
});
