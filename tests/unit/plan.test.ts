/** The plan for a date: which lines, on which days, for whom; events that meet; what the rules add up to. */
import { describe, expect, it } from 'vitest';
import { findTask } from '../../data/all-tasks.ts';
import lifeEvents from '../../data/life-events.ts';
import plans from '../../data/plans.ts';
import { sources as allSources } from '../../data/sources.ts';
import { STATUSES } from '../../data/vocabulary.ts';
import { composePlan, type PlanEvent, plannedEvents } from '../../model/answer/plan.ts';
import { stepKey } from '../../model/answer/progress.ts';
import type { Situation } from '../../model/answer/situation.ts';
import { addDays, isDay } from '../../model/time/days.ts';

const TODAY = '2027-01-15';
const ME = (situation: Situation = {}) => [{ id: 'me', situation }];

const planOf = (events: PlanEvent[], situation: Situation = {}, today = TODAY) =>
  composePlan(events, ME(situation), today);
const one = (event: string, day: string, situation: Situation = {}) => planOf([{ event, day }], situation);
/** Task (or "ends"), first and last day of each line. */
const daysOf = ({ lines }: ReturnType<typeof planOf>) =>
  lines.map(({ task, first, last }) => [task?.id ?? 'ends', first, last]);

describe('every event for every status', () => {
  const cases = plannedEvents.flatMap(({ id }) => STATUSES.map((status) => [id, status] as const));

  it.each(cases)('%s, %s', (event, status) => {
    for (const region of ['east', 'west', 'overseas'] as const) {
      const { lines, events } = one(event, '2027-06-10', { status, region, destination: 'west' });
      expect(events).toHaveLength(1);
      const { task, window, overseas } = lifeEvents.find(({ id }) => id === event)!;
      const main = lines.find(({ id }) => id === event)!;
      // Its window is that of the saved deadline: the popup and the plan never differ.
      const after = (region === 'overseas' && overseas?.after) || window.after;
      expect([main.first, main.last]).toEqual([
        addDays('2027-06-10', -window.before),
        addDays('2027-06-10', after),
      ]);
      if (event !== 'move') expect(main.task?.id).toBe(task);
      expect(lines.map(({ first = '' }) => first)).toEqual(lines.map(({ first = '' }) => first).sort());
      for (const line of lines) {
        expect(line.evidence.length, line.id).toBeGreaterThan(0);
        for (const day of [line.first, line.last]) if (day !== undefined) expect(isDay(day)).toBe(true);
        expect(line.first === undefined || line.last === undefined || line.first <= line.last, line.id).toBe(
          true,
        );
      }
      const keys = lines.flatMap(({ steps = [] }) => steps.map(stepKey));
      expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    }
  });

  it('plans life events only, not claims and appeals', () => {
    expect(plannedEvents.map(({ id }) => id)).toContain('gain-other-insurance');
    for (const none of ['appeal', 'file-claim-us', 'chcbp', 'fedvip-new-retiree'])
      expect(planOf([{ event: none, day: TODAY }])).toEqual({ events: [], lines: [], asks: [] });
  });

  it('has the sources of every line', () => {
    for (const { lines, main } of plans) {
      for (const { sources } of [main, ...lines])
        for (const id of sources) expect(allSources[id]?.title.length, id).toBeGreaterThan(0);
    }
  });
});

describe('a move overseas', () => {
  const army: Situation = { status: 'active-duty-family', state: 'TX', destination: 'overseas' };

  it('is one list of dated lines: first what comes before it', () => {
    expect(daysOf(one('move', '2027-06-10', army))).toEqual([
      ['replace-ds-logon', undefined, '2027-06-10'],
      ['refill-prescription', undefined, '2027-06-10'],
      ['move-overseas', '2027-06-10', '2027-09-08'],
      ['change-plan-life-event', '2027-06-10', '2027-09-08'],
    ]);
  });

  it('tells a member with a CAC about the card, and nobody else', () => {
    expect(daysOf(one('move', '2027-06-10', { ...army, status: 'active-duty' }))[0]).toEqual([
      'create-login',
      undefined,
      '2027-06-10',
    ]);
  });

  it('takes the task of the kind of move, and asks where to while that is unknown', () => {
    const to = (situation: Situation) =>
      one('move', '2027-06-10', situation).lines.find(({ id }) => id === 'move')?.task?.id;
    expect(to({ region: 'east', destination: 'east' })).toBe('move-within-region');
    expect(to({ region: 'east', destination: 'west' })).toBe('move-between-regions');
    expect(to({ region: 'overseas', destination: 'west' })).toBe('move-between-regions');
    expect(one('move', '2027-06-10').asks).toEqual(['status', 'destination']);
    expect(one('move', '2027-06-10', army).asks).toEqual([]);
  });

  it('gives a birth after it the longer window of overseas, and one before it the usual one', () => {
    const birth = (day: string) =>
      planOf(
        [
          { event: 'birth', day },
          { event: 'move', day: '2027-06-10' },
        ],
        army,
      ).lines.find(({ id }) => id === 'birth');
    expect(birth('2027-06-09')?.last).toBe(addDays('2027-06-09', 90));
    expect(birth('2027-07-01')?.last).toBe(addDays('2027-07-01', 120));
  });

  it('from overseas back home counts 90 days for a birth after it', () => {
    const back: Situation = { status: 'active-duty', region: 'overseas', destination: 'east' };
    const events = [
      { event: 'move', day: '2027-06-10' },
      { event: 'birth', day: '2027-07-01' },
    ];
    expect(planOf(events, back).lines.find(({ id }) => id === 'birth')?.last).toBe('2027-09-29');
  });
});

describe('retirement', () => {
  it('has dental and vision from 31 days before to 60 after, and the last day to ask back', () => {
    expect(daysOf(one('retire', '2027-05-31', { status: 'active-duty', region: 'east' }))).toEqual([
      ['create-login', undefined, '2027-05-31'],
      ['part-b-working', undefined, '2027-05-31'],
      ['retiree-dental', '2027-04-30', '2027-07-30'],
      ['vision-plan', '2027-04-30', '2027-07-30'],
      ['retire-from-service', '2027-05-31', '2027-08-29'],
      ['ends', '2027-08-30', '2028-05-30'],
    ]);
  });

  it('makes a retiree of the member: vision is at BENEFEDS then, not at the clinic', () => {
    const { lines } = one('retire', '2027-05-31', { status: 'active-duty', region: 'east' });
    const vision = lines.find(({ task }) => task?.id === 'vision-plan')!;
    expect(vision.steps!.every(({ portal }) => portal === 'benefeds')).toBe(true);
    expect(lines.find(({ id }) => id === 'retire')!.missed).toContain('no plan');
  });

  it('asks for region and status, and gives the lines that hold without them', () => {
    const { asks, lines } = one('retire', '2027-05-31');
    expect(asks).toEqual(['status', 'region']);
    expect(lines.find(({ id }) => id === 'retire')!.steps).toEqual([]);
  });
});

describe('days', () => {
  it('Medicare is signed up for before the month of the birthday', () => {
    const signUp = (day: string) => one('medicare', day, { status: 'retiree' }).lines[0]!;
    expect(signUp('2027-03-31')).toMatchObject({ last: '2027-02-28', certainty: 'unverified' });
    expect(signUp('2028-03-01').last).toBe('2028-02-29');
  });

  it('leap days count', () => {
    expect(one('birth', '2028-02-29').lines.find(({ id }) => id === 'birth')?.last).toBe('2028-05-29');
    expect(one('separate', '2028-01-01').lines.find(({ task, text }) => !task && text)?.first).toBe(
      '2028-06-29',
    );
  });

  it('that have passed stay in the plan, in order', () => {
    const { lines } = planOf([{ event: 'birth', day: '2026-01-01' }]);
    expect(lines.find(({ id }) => id === 'birth')?.last).toBe('2026-04-01');
    expect(lines.every(({ events }) => !events.includes('open-season'))).toBe(true);
  });

  it('CHCBP counts from the end of TAMP too', () => {
    const chcbp = one('separate', '2027-03-01').lines.filter(({ task }) => task?.id === 'buy-chcbp');
    expect(chcbp.map(({ last }) => last)).toEqual([addDays('2027-03-01', 60), addDays('2027-03-01', 240)]);
  });
});

describe('events that meet', () => {
  const both = planOf(
    [
      { event: 'move', day: '2027-11-01' },
      { event: 'birth', day: '2027-10-20' },
    ],
    { status: 'active-duty-family', region: 'east', destination: 'west' },
    '2027-09-01',
  );

  it('stand in the order of their days', () => {
    expect(both.events.map(({ event }) => event)).toEqual(['birth', 'move']);
  });

  it('have what they share once, with the day that comes first', () => {
    const shared = both.lines.filter(({ task }) => task?.id === 'change-plan-life-event');
    expect(shared).toHaveLength(1);
    expect(shared[0]).toMatchObject({
      events: ['birth', 'move'],
      last: '2028-01-18',
      also: [{ event: 'move', last: '2028-01-30' }],
    });
  });

  it('have the Open Season that falls into their windows', () => {
    const season = both.lines.find(({ events }) => events.includes('open-season'))!;
    expect(season).toMatchObject({ first: '2027-11-08', last: '2027-12-13' });
    expect(season.task).toBe(findTask('change-plan-open-season'));
    expect(both.lines.filter(({ events }) => events.includes('open-season'))).toHaveLength(1);
  });

  it('have no season where none falls into a window', () => {
    const spring = one('move', '2027-03-01', { region: 'east', destination: 'east' });
    expect(spring.lines.some(({ events }) => events.includes('open-season'))).toBe(false);
  });

  it('a tick of a shared step counts for both tasks', () => {
    const { lines } = planOf(
      [
        { event: 'medicare', day: '2027-06-10' },
        { event: 'retire', day: '2027-06-10' },
      ],
      { status: 'retiree', region: 'east' },
    );
    const steps = lines.flatMap(({ steps: own = [] }) => own);
    expect(new Set(steps.map(stepKey)).size).toBe(steps.length);
  });
});

describe('several people', () => {
  it('have the lines of what happens to one of them apart: a mother turns 65, nobody else', () => {
    const people = ['me', 'mom'].map((id) => ({ id, situation: { status: 'retiree-family' } as const }));
    const linesFor = (person?: string) =>
      composePlan([{ event: 'medicare', day: '2027-06-10', ...(person && { person }) }], people, '2027-01-01')
        .lines.filter(({ id }) => id === 'medicare')
        .map((line) => line.people);
    expect(linesFor('mom')).toEqual([['mom']]);
    expect(linesFor()).toEqual([['me', 'mom']]);
  });

  const family = [
    { id: 'sponsor', situation: { status: 'active-duty', region: 'east' } },
    { id: 'spouse', situation: { status: 'active-duty-family', region: 'east' } },
  ] as const;

  it('share a line that says the same for both, and have their own where it does not', () => {
    const { lines } = composePlan([{ event: 'move', day: '2027-06-10' }], family, TODAY);
    const people = (task: string) =>
      lines.filter((line) => line.task?.id === task).map((line) => line.people);
    expect(people('create-login')).toEqual([['sponsor']]);
    expect(people('replace-ds-logon')).toEqual([['spouse']]);
    expect(people('change-plan-life-event')).toEqual([['sponsor', 'spouse']]);
  });
});
