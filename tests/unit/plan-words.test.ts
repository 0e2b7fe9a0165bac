/** What the plan reads: events, days and places in somebody's own words. */
import { describe, expect, it } from 'vitest';
import { planWords } from '../../model/answer/plan-words.ts';
import { spokenDays } from '../../model/time/spoken-day.ts';

const TODAY = '2026-11-30';
const dayIn = (text: string, isPast = false) =>
  spokenDays(text, TODAY, () => (isPast ? 'past' : 'future')).map(({ day, month }) => day ?? month);

describe('a day in words', () => {
  it.each([
    ['june 10', '2027-06-10'],
    ['june 10th, 2028', '2028-06-10'],
    ['jun. 10', '2027-06-10'],
    ['10 de junio', '2027-06-10'],
    ['10 de junio de 2028', '2028-06-10'],
    ['1o de enero del 2028', '2028-01-01'],
    ['10 june', '2027-06-10'],
    ['the 4th of july', '2027-07-04'],
    ['6/10/2027', '2027-06-10'],
    ['6/10/27', '2027-06-10'],
    ['12/1', '2026-12-01'],
    ['11/30', '2026-11-30'],
    ['11/29', '2027-11-29'],
    ['25/12/2026', '2026-12-25'],
    ['2027-06-10', '2027-06-10'],
    ['may 31', '2027-05-31'],
    ['tomorrow', '2026-12-01'],
    ['hoy', '2026-11-30'],
  ])('%s', (text, day) => {
    expect(dayIn(text)).toEqual([day]);
  });

  it('without a year is the last one, where it is over', () => {
    expect(dayIn('born november 3', true)).toEqual(['2026-11-03']);
    expect(dayIn('born december 3', true)).toEqual(['2025-12-03']);
  });

  it('of February 29 is in the next leap year', () => {
    expect(dayIn('february 29')).toEqual(['2028-02-29']);
    expect(dayIn('2/29/2028')).toEqual(['2028-02-29']);
    expect(dayIn('29 de febrero', true)).toEqual(['2024-02-29']);
  });

  it('that no calendar has leaves its month', () => {
    expect(dayIn('june 31')).toEqual([6]);
    expect(dayIn('2/29/2027')).toEqual([2]);
    expect(dayIn('13/13/2027')).toEqual([undefined]);
  });

  it('may be a month alone, but not a word', () => {
    expect(dayIn('baby due in march')).toEqual([3]);
    expect(dayIn('nace en marzo')).toEqual([3]);
    expect(dayIn('in may')).toEqual([5]);
    expect(dayIn('may i march with the baby')).toEqual([]);
    expect(dayIn('turn 65 and 20 years')).toEqual([]);
  });
});

describe('events in words', () => {
  it.each([
    [
      'PCS June 10 from Fort Hood to Germany',
      [{ event: 'move', day: '2027-06-10' }],
      { state: 'TX', destination: 'overseas' },
    ],
    ['retires May 31', [{ event: 'retire', day: '2027-05-31' }], {}],
    ['baby due in March', [{ event: 'birth', day: '2027-03-01', isAbout: true }], {}],
    ['turns 65', [{ event: 'medicare' }], {}],
    ['divorce final', [{ event: 'divorce' }], {}],
    ['divorce was final November 2', [{ event: 'divorce', day: '2026-11-02' }], {}],
    [
      'Nos mudamos el 10 de junio de Texas a Alemania',
      [{ event: 'move', day: '2027-06-10' }],
      { destination: 'overseas' },
    ],
    ['cumplo 65 el 3/4/2027', [{ event: 'medicare', day: '2027-03-04' }], {}],
    ['activation orders January 5', [{ event: 'activation', day: '2027-01-05' }], {}],
    ['se retira el 31 de mayo', [{ event: 'retire', day: '2027-05-31' }], {}],
    [
      'we PCS on 12/1 and the baby is due January 20',
      [
        { event: 'move', day: '2026-12-01' },
        { event: 'birth', day: '2027-01-20' },
      ],
      {},
    ],
    [
      'baby due feb 20 and moving to california in march',
      [
        { event: 'birth', day: '2027-02-20' },
        { event: 'move', day: '2027-03-01', isAbout: true },
      ],
      { toState: 'CA', destination: 'west' },
    ],
    [
      'el bebé nace el 20 de febrero y nos mudamos a California en marzo',
      [
        { event: 'birth', day: '2027-02-20' },
        { event: 'move', day: '2027-03-01', isAbout: true },
      ],
      { toState: 'CA' },
    ],
    ['enroll the baby by January 20', [{ event: 'birth' }], {}],
    ['how do I pay a bill', [], {}],
  ])('%s', (words, events, facts) => {
    const read = planWords(words, TODAY);
    expect(read.events).toEqual(events);
    expect(read.facts).toMatchObject(facts);
  });

  it('a day without an event is kept for the event that is picked', () => {
    expect(planWords('June 10', TODAY)).toEqual({ events: [], day: '2027-06-10', facts: {} });
  });

  it('nothing that is typed makes it fail', () => {
    for (const words of [
      '',
      '((((',
      '\\',
      '99/99/99',
      '💥 pcs',
      'a'.repeat(5000),
      '1/1/1/1',
      'june june june',
    ])
      expect(() => planWords(words, TODAY)).not.toThrow();
  });
});
