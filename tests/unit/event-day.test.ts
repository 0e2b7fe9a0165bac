/** A day in somebody's own words fills the field of the deadline that counts from it. */
import { describe, expect, it } from 'vitest';
import { eventDay } from '../../model/answer/event-day.ts';

/** A Tuesday. */
const TODAY = '2026-12-01';
const BIRTH = ['birth', 'adoption'];
const told = (words: string, ...events: string[]) => {
  const read = eventDay(words, events, TODAY);
  return read?.day && `${read.isAbout ? 'about ' : ''}${read.day}`;
};

describe('an exact day', () => {
  it.each([
    ['my baby was born October 12', 'birth', '2026-10-12'],
    ['baby born on Oct 12, not in DEERS', 'birth', '2026-10-12'],
    ['newborn Oct 12', 'birth', '2026-10-12'],
    ['my daughter was born 5 days ago', 'birth', '2026-11-26'],
    ['baby born yesterday', 'birth', '2026-11-30'],
    ['my newborn is 4 days old', 'birth', '2026-11-27'],
    ['due date January 20', 'birth', '2027-01-20'],
    ['baby is due January 20', 'birth', '2027-01-20'],
    ['we got married last Saturday', 'marriage', '2026-11-28'],
    ['I retire on 5/31', 'retire', '2027-05-31'],
    ['I retired 9/30/2026', 'retire', '2026-09-30'],
    ['my last day in the army is January 5, I am separating', 'separate', '2027-01-05'],
    ['nació hace 3 días', 'birth', '2026-11-28'],
    ['mi bebé nació el 12 de octubre', 'birth', '2026-10-12'],
    ['nació antier', 'birth', '2026-11-29'],
    ['nos casamos el sábado pasado', 'marriage', '2026-11-28'],
    ['me retiro el 31 de mayo', 'retire', '2027-05-31'],
    ['I got a denial letter 3 days ago', 'appeal', '2026-11-28'],
  ])('%s', (words, event, day) => {
    expect(told(words, event)).toBe(day);
  });
});

describe('a vague day says so, and is early rather than late', () => {
  it.each([
    ['My baby was born 5 weeks ago', 'birth', 'about 2026-10-27'],
    ['my baby is 2 months old', 'birth', 'about 2026-10-01'],
    ['my 5-week-old baby', 'birth', 'about 2026-10-27'],
    ['the baby came a couple of weeks ago', 'birth', 'about 2026-11-17'],
    ['I retired in March', 'retire', 'about 2026-03-01'],
    ['I am retiring in March', 'retire', 'about 2027-03-01'],
    ['I retired in March 2020', 'retire', 'about 2020-03-01'],
    ['retiring at the end of February', 'retire', 'about 2027-02-28'],
    ['retiring mid-June', 'retire', 'about 2027-06-15'],
    ['baby due in 3 weeks', 'birth', 'about 2026-12-22'],
    ['we had a baby last month', 'birth', 'about 2026-11-01'],
    ['we got married last week', 'marriage', 'about 2026-11-22'],
    ['nació hace 3 semanas', 'birth', 'about 2026-11-10'],
    ['el bebé tiene dos semanas', 'birth', 'about 2026-11-17'],
    ['me retiré en marzo', 'retire', 'about 2026-03-01'],
    ['cuando me retire en marzo', 'retire', 'about 2027-03-01'],
    ['me retiro a fines de marzo', 'retire', 'about 2027-03-31'],
    ['nos casamos el mes pasado', 'marriage', 'about 2026-11-01'],
    ['we married last Monday', 'marriage', 'about 2026-11-30'],
    ['we are getting married next Friday', 'marriage', 'about 2026-12-04'],
    ['the baby was born in november', 'birth', 'about 2026-11-01'],
  ])('%s', (words, event, day) => {
    expect(told(words, event)).toBe(day);
  });
});

describe('no day', () => {
  it.each([
    ['how do I add my newborn', 'birth'],
    ['do I have to enroll my baby in 90 days', 'birth'],
    ['enroll the baby by January 20', 'birth'],
    ['inscribir al bebé antes del 20 de enero', 'birth'],
    ['our wedding was 25/45/2026', 'marriage'],
    ['turn 65 and 20 years', 'medicare'],
    ['my son is 3 years old', 'birth'],
    ['we moved on June 10', 'birth'],
    ['', 'birth'],
  ])('%s', (words, event) => {
    expect(told(words, event)).toBeUndefined();
  });
});

it('names the event among several, also without a day', () => {
  expect(eventDay('we adopted a girl 2 days ago', BIRTH, TODAY)).toEqual({
    event: 'adoption',
    day: '2026-11-29',
    isAbout: false,
  });
  expect(eventDay('can I change plans, I got married', ['retire', 'marriage'], TODAY)).toEqual({
    event: 'marriage',
    isAbout: false,
  });
});

it('takes each day for its own event', () => {
  const words = 'we PCS on 12/15 and the baby was born November 20';
  expect(told(words, 'birth')).toBe('2026-11-20');
});
