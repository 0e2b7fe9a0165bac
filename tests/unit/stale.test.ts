import { describe, expect, it } from 'vitest';
import type { SourcesFile } from '../../data/file-schemas.ts';
import { attention, byAttention, daysBetweenLooks, stakeOf } from '../../tools/attention.ts';
import type { Fact } from '../../tools/collect-facts.ts';
import { newestPage } from '../../tools/fact-age.ts';
import { main as stale } from '../../tools/stale.ts';
import { run } from '../kit/run-command.ts';

const SOURCES: SourcesFile = {
  new: { kind: 'official', title: 'New page', date: '2026-11-23' },
  old: { kind: 'official', title: 'Old page', date: '2017-11-23' },
  undated: { kind: 'contractor', title: 'Page without a date', date: 'undated' },
  known: { kind: 'general-knowledge', title: 'No page' },
};
const DAY = '2026-11-23';

const fact = (changes: Partial<Fact> = {}): Fact => ({
  file: 'data/portals/triwest.yml',
  field: 'handles.0',
  text: 'Claims',
  wording: 'Claims',
  sources: ['new'],
  checked: DAY,
  certainty: null,
  until: null,
  ...changes,
});
const judged = (changes: Partial<Fact>, today: string) => attention(fact(changes), SOURCES, today);

describe('the newest page behind a fact', () => {
  it.each([
    [['old', 'new'], '2026-11-23'],
    [['old', 'undated', 'known'], '2017-11-23'],
    [['undated', 'known'], 'undated'],
    [['known'], 'none'],
  ])('of %j is of %s', (ids, expected) => {
    const page = newestPage(ids, SOURCES);
    expect(typeof page === 'string' ? page : page.latest).toBe(expected);
  });
});

describe('what is at stake', () => {
  it.each([
    ['portals/usfhp.yml', 'phones.christus', 'CHRISTUS', 'phone'],
    ['tasks/see-pay/task.yml', 'notes.0', 'Call 888-332-7411.', 'phone'],
    ['portals/mypay.yml', 'signIn.cac', 'Use your CAC.', 'sign-in'],
    ['portals/mypay.yml', 'tips.sign-in-cac', 'Use your CAC.', 'sign-in'],
    ['portals/mypay.yml', 'links.home', 'https://mypay.dfas.mil/', 'address'],
    ['sites.yml', 'dha.mil', 'Defense Health Agency', 'address'],
    ['amounts.yml', 'trs-2026', 'trs-2026', 'money'],
    ['tasks/buy-trs/task.yml', 'notes.2', 'TRS in 2026 costs $57.88 a month.', 'money'],
    ['tasks/file-claim/task.yml', 'notes.0', 'You have 1 year to file.', 'deadline'],
    ['life-events.yml', 'birth', 'A child is born.', 'deadline'],
    ['glossary.yml', 'DEERS', 'The record of who is covered.', 'description'],
  ])('in %s %s (%s) is %s', (file, field, text, stake) => {
    expect(stakeOf({ file: `data/${file}`, field, text })).toBe(stake);
  });
});

describe('the days between two looks', () => {
  const days = (stake: 'phone' | 'description', id: string) =>
    daysBetweenLooks(stake, newestPage([id], SOURCES), DAY);

  it('are fewer the more harm a fact does and the older its page is', () => {
    expect([days('description', 'new'), days('phone', 'new')]).toEqual([360, 120]);
    expect([days('description', 'undated'), days('phone', 'undated')]).toEqual([180, 60]);
    expect(days('description', 'old')).toBe(90);
    expect(days('description', 'known')).toBe(154);
  });

  it('are 45 at least', () => {
    expect(days('phone', 'old')).toBe(45);
  });
});

describe('attention', () => {
  it('is overdue once the days are over', () => {
    const phone = { field: 'phones.x', sources: ['old'] };
    expect(judged(phone, '2027-01-07')).toMatchObject({ score: 100, overdue: false });
    expect(judged(phone, '2027-01-08')).toMatchObject({ score: 102, overdue: true });
    expect(judged({}, '2027-01-08').overdue).toBe(false);
  });

  it('says why', () => {
    expect(judged({ field: 'phones.x', sources: ['old'] }, '2026-11-30').reasons).toEqual([
      'phone',
      'page of 2017',
      'compared 7 of 45 days ago',
    ]);
    expect(judged({ sources: ['known'] }, DAY).reasons).toContain('no page');
    expect(judged({ sources: ['undated'] }, DAY).reasons).toContain('undated page');
  });

  it.each([
    ['61 days before the end', '2027-01-23', DAY, 0, false],
    ['60 days before the end', '2027-01-22', DAY, 1, false],
    ['on the last day', '2026-11-23', DAY, 50, false],
    ['the day after', '2026-11-23', '2026-11-24', 100, true],
  ])('%s', (_, until, today, score, overdue) => {
    expect(judged({ until }, today)).toMatchObject({ score, overdue });
  });

  it('grows where amounts of a year get old', () => {
    const text = 'In 2026 it is $12.';
    expect(judged({ text }, '2026-09-30').score).toBe(0);
    expect(judged({ text, checked: '2026-10-01' }, '2026-10-01').score).toBe(25);
    expect(judged({ text, checked: '2027-01-01' }, '2027-01-01').score).toBe(50);
    expect(judged({ text: 'Changed in 2026.', checked: '2027-01-01' }, '2027-01-01').score).toBe(0);
  });

  it('does not list facts that ended before their last check', () => {
    expect(byAttention([fact({ until: '2026-09-22' })], SOURCES, '2028-01-01')).toEqual([]);
  });

  it('comes first for the most urgent', () => {
    const facts = [fact(), fact({ field: 'phones.x', sources: ['old'] }), fact({ until: '2026-12-01' })];
    const fields = byAttention(facts, SOURCES, '2026-12-05').map((entry) => entry.fact);
    expect(fields).toEqual([facts[2], facts[1], facts[0]]);
  });
});

/** How many are overdue, and how many facts there are. */
async function overdueOn(date: string) {
  const { lines } = await run(stale, ['--date', date]);
  const [, overdue, all] = lines.at(-1)!.match(/^(\d+) of (\d+) facts are overdue/)!;
  return { overdue: Number(overdue), all: Number(all) };
}

describe('stale', () => {
  it('shows the thirty most urgent, and the prices of 2026 before they end', async () => {
    const { status, lines, text } = await run(stale, ['--date', '2026-11-23']);
    expect(status).toBe(0);
    expect(lines).toHaveLength(32);
    expect(text).toMatch(/express-scripts\.yml tips\.copay-home-2026 .*ends on 2026-12-31; amounts of 2026/);
  });

  it('shows all of them if asked', async () => {
    const { lines } = await run(stale, ['--date', '2026-11-23', '--all']);
    expect(lines.length).toBeGreaterThan(1000);
  });

  it('fails once something is overdue', async () => {
    expect((await run(stale, ['--date', '2028-01-01'])).status).toBe(1);
  });

  it('never flips all facts on one day', async () => {
    // The data as it is, whenever its facts are compared the next time.
    for (const [day, next] of [
      ['2027-01-01', '2027-01-02'],
      ['2027-02-21', '2027-02-22'],
      ['2027-03-23', '2027-03-24'],
    ] as const) {
      const [before, after] = [await overdueOn(day), await overdueOn(next)];
      expect(after.overdue - before.overdue, next).toBeLessThan(after.all / 5);
    }
  });

  it.each([[['--date', 'soon']], [['--when', '2026-11-23']]])('says how it is used: %j', async (args) => {
    expect(await run(stale, args)).toMatchObject({ status: 2, text: expect.stringContaining('Usage:') });
  });
});
