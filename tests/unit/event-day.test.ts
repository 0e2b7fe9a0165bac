/** A day in somebody's own words fills the field of the deadline that counts from it. */
import { describe, expect, it } from 'vitest';
import { eventDay } from '../../model/answer/event-day.ts';
import { planWords } from '../../model/answer/plan-words.ts';

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
    ['turning 65 on 3/14/2027 retired army', 'medicare', '2027-03-14'],
    ['i turn 65 on march 14 2027', 'medicare', '2027-03-14'],
    ['cumplo 65 el 14 de marzo de 2027, soy retirado', 'medicare', '2027-03-14'],
    ['my orders end 12/31/2026 what happens to my insurance', 'deactivation', '2026-12-31'],
    ['mis órdenes de la Guardia terminan el 31 de diciembre', 'deactivation', '2026-12-31'],
  ])('%s', (words, event, day) => {
    expect(told(words, event)).toBe(day);
  });
});

describe('a day without a year is of the year that the words around it mean', () => {
  it.each([
    ['how long does tamp last if i get off orders january 15', 'deactivation', '2027-01-15'],
    ['what happens when i get off orders november 20', 'deactivation', '2027-11-20'],
    ['my orders ended january 15', 'deactivation', '2026-01-15'],
    ['if i retired january 15, what do i do', 'retire', '2027-01-15'],
    ['what if i retired sept 30', 'retire', '2026-09-30'],
    ['i will be retired on november 20', 'retire', '2027-11-20'],
    ['baby born oct 12, what if i missed the deadline', 'birth', '2026-10-12'],
    ['divorce final november 2', 'divorce', '2026-11-02'],
    ['divorce final june 2', 'divorce', '2027-06-02'],
    ['we PCS on 12/15 and the baby was born November 20', 'move', '2026-12-15'],
    ['12/15 pcs and baby born nov 20', 'birth', '2026-11-20'],
    ['cuánto dura TAMP si salgo de las órdenes el 15 de enero', 'deactivation', '2027-01-15'],
    ['mis órdenes terminaron el 15 de enero', 'deactivation', '2026-01-15'],
    ['nació el 3 de noviembre, no sé si inscribirlo', 'birth', '2026-11-03'],
    ['cuando me retire el 20 de noviembre', 'retire', '2027-11-20'],
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
    ['we just had a baby last week and my husband is deployed', 'birth', 'about 2026-11-22'],
    ['tuvimos un bebé la semana pasada', 'birth', 'about 2026-11-22'],
    ['coming off title 10 orders in 3 weeks', 'deactivation', 'about 2026-12-22'],
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

it('is the same for the popup and the plan', () => {
  for (const words of ['my orders end january 15', 'we had a baby last week', 'moving to Ohio in march'])
    expect(
      eventDay(
        words,
        planWords(words, TODAY).events.map(({ event }) => event),
        TODAY,
      ),
    ).toMatchObject(planWords(words, TODAY).events[0]!);
});
