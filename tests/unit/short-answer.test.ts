/** The fact that settles a question for yes or no, on top of the answer. */
import { describe, expect, it } from 'vitest';
import { readUncheckedData } from '../../build/data/read.ts';
import { pagesData } from '../../build/data/ship.ts';
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
    ['Can I keep TRICARE if I get a divorce?', /^A former spouse keeps TRICARE only after a long marriage/],
    ['Does TRICARE cover braces?', /^Braces: the TRICARE Dental Program pays half/],
    ['does tricare cover a breast pump', /^A breast pump costs nothing with a prescription/],
    ['is my newborn covered automatically?', /^Once the sponsor/],
    ['do I need a referral for urgent care?', /^No referral is needed/],
    ['do I need a referral for therapy?', /^Visits to a mental health provider/],
    ['can I change my plan outside open season?', /^You can change plans now without a life event/],
    ['can I switch from Prime to Select?', /^You can change plans now: it is Open Season/],
    ['is my son still covered in college?', /^A full-time student stays covered until 23/],
    ['is my daughter covered after 21?', /^The usual coverage ends at 21/],
    ['does TRICARE cover glasses?', /^One eye exam a year is covered/],
    ['does TRICARE work overseas?', /^TRICARE covers care in other countries/],
    ['am I enrolled automatically when I retire?', /^You keep TRICARE, but nobody enrolls you/],
    ['do I lose TRICARE if I remarry?', /^A new marriage ends/],
    ['can I add my parents to TRICARE?', /^Parents get no TRICARE plan/],
    ['does TRICARE cover wegovy?', /^Prime and Select cover weight loss drugs/],
    ['divorce final next week am i still covered', /^A spouse’s TRICARE ends on the day of the divorce/],
    ['can I appeal a denial?', /^You can usually appeal within 90 days/],
  ])('%s', (words, text) => {
    expect(short(words)).toMatch(text);
  });

  it.each([
    ['do widows keep tricare', 'do widows lose tricare', /^The family of somebody who died .* usually keeps/],
    ['can i keep tricare after a divorce', 'do i lose tricare after a divorce', /^A former spouse keeps/],
    ['is my newborn covered?', 'is my newborn not covered?', /^Once the sponsor/],
  ])('is the same fact whichever way it is asked: %s, %s', (words, turned, text) => {
    expect(short(words)).toMatch(text);
    expect(short(turned)).toBe(short(words));
  });

  it.each(['en', 'es'] as const)('is a fact and no yes or no (%s)', (language) => {
    const texts = pagesData(readUncheckedData(), language).tasks.flatMap(({ notes = [] }) =>
      notes.flatMap(({ answers, text }) => (answers ? text : [])),
    );
    expect(texts.length).toBeGreaterThan(40);
    const spoken = /^(?:(?:usually|por lo general) )?(?:yes|no|not|sí)[,.:]|^not |: (?:yes|no|sí)[,.]/i;
    expect(texts.filter((text) => spoken.test(text))).toEqual([]);
  });

  it.each([
    'im 22 and not in college anymore does my dads tricare cover me',
    'my son is no longer a student, is he still covered?',
    'mi hijo ya no estudia, ¿sigue cubierto?',
  ])('is not given where the words deny its condition: %s', (words) => {
    expect(short(words) ?? '').not.toMatch(/full-time student stays covered/);
  });

  it('goes by who asks', () => {
    const words = 'is my newborn covered automatically?';
    expect(short(words, { status: 'retiree' })).toMatch(/^A retiree’s child is not enrolled automatically/);
    const urgent = 'do I need a referral for urgent care?';
    expect(short(urgent, { region: 'east', status: 'active-duty' })).toMatch(
      /^On active duty you usually need a referral/,
    );
  });

  it('goes by the day', () => {
    const later = answerTo(asked('can I change my plan outside open season?'), FAMILY, '2027-03-01');
    expect(later).toMatchObject({
      short: { text: expect.stringMatching(/^You can change plans within 90 days of a life event/) },
    });
  });

  it('is not given to words that ask for nothing of it', () => {
    expect(short('add my newborn')).toBeUndefined();
    expect(short('can I print the referral?')).toBeUndefined();
  });
});

describe('what words tell', () => {
  it.each([
    ['i forgot to sign up for part b now what', /^Too late for Part B at 65\?/],
    ['id card expired', /^An expired card cannot be renewed online/],
    ['i gave my ssn to a scammer who said he was from humana', /^Gave away your Social Security number\?/],
    ['get my son off my insurance, he turned 26', /^At 26 a child’s TRICARE ends by itself/],
    ['meds ran out and the base pharmacy is closed', /^Out of medicine now\?/],
  ])('is answered though it asks for no yes or no: %s', (words, text) => {
    expect(short(words, {})).toMatch(text);
  });

  it.each([
    ['im 22 and not in college anymore does my dads tricare cover me', 'buy-tya'],
    ['my ex husband took the kids off tricare', 'wrong-deers-status'],
    ['son turns 26 in april', 'buy-chcbp'],
    ['remove my ex husband from deers', 'remove-dependent'],
    ['is my son still covered in college?', 'student-status'],
  ])('leads to its task first: %s', (words, task) => {
    const found = answer(words, {});
    const readings =
      found.kind === 'choice' ? found.readings : found.kind === 'task' ? [found.recommendation] : [];
    expect(readings[0]?.task.id).toBe(task);
  });
});

describe('a claim for care abroad', () => {
  const deadline = (words: string, profile: Profile = {}) => {
    const found = answer(words, profile);
    if (found.kind !== 'task' || found.recommendation.kind !== 'answer') return found.kind;
    return found.recommendation.deadline?.events;
  };

  it('has three years where the words name another country, one in a U.S. territory', () => {
    const words = 'japan okinawa er visit had to pay cash how do i get money back';
    expect(deadline(words)).toEqual(['file-claim-abroad']);
    expect(deadline(words, FAMILY)).toEqual(['file-claim-abroad']);
    expect(deadline('file a claim myself', { region: 'overseas', state: 'PR' })).toEqual(['file-claim-us']);
    expect(deadline('file a claim myself', FAMILY)).toEqual(['file-claim-us']);
  });
});

it('a death asks for nothing before the office', () => {
  const found = answer('my husband died last month', {});
  expect(found.kind === 'task' && found.recommendation).toMatchObject({
    kind: 'answer',
    portals: ['idco', 'milconnect'],
  });
});
