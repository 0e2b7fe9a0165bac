import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followBadge, updateBadge } from '../../background/badge.ts';
import lifeEvents from '../../data/life-events.ts';
import { dueInOrder, shareOf, withDeadline, withoutDeadline } from '../../model/time/deadlines.ts';
import { badgeSetting, deadlinesSetting } from '../../storage/deadlines.ts';
import { fakeBadge } from '../kit/fake-badge.ts';

// The days of these tests come before the last check of the facts.
vi.mock('../../data/last-check.ts', () => ({ LAST_CHECK: '2026-11-23' }));

const TODAY = '2026-11-23';
const order = (saved: { event: string; day: string }[], region?: 'overseas') =>
  dueInOrder(saved, lifeEvents, region, TODAY).map(({ event, last, daysLeft }) => [event, last, daysLeft]);

describe('saved deadlines', () => {
  it('come nearest first, those that have passed last, unknown events not at all', () => {
    const saved = [
      { event: 'birth', day: '2026-11-20' },
      { event: 'marriage', day: '2026-08-26' },
      { event: 'move', day: '2026-08-25' },
      { event: 'retire', day: '2026-01-01' },
      { event: 'no-such-event', day: '2026-11-20' },
    ];
    expect(order(saved)).toEqual([
      ['move', '2026-11-23', 0],
      ['marriage', '2026-11-24', 1],
      ['birth', '2027-02-18', 87],
      ['retire', '2026-04-01', -236],
    ]);
  });

  it('are longer overseas where the rule says so', () => {
    expect(order([{ event: 'birth', day: '2026-11-20' }], 'overseas')).toEqual([
      ['birth', '2027-03-20', 117],
    ]);
  });

  it('are kept once each, twenty at most', () => {
    const one = { event: 'move', day: TODAY };
    expect(withDeadline([one], one)).toEqual([one]);
    expect(withoutDeadline([one, { ...one, day: '2026-11-24' }], one)).toHaveLength(1);
    const many = Array.from({ length: 25 }, (_, n) => ({ event: 'move', day: `2026-01-${10 + n}` }));
    expect(many.reduce(withDeadline, [] as typeof many)).toEqual(many.slice(5));
  });

  it('of two people are kept apart; those from before have no person, and stay as they are', async () => {
    fakeBrowser.reset();
    const mine = { event: 'retire', day: TODAY };
    const dans = { ...mine, person: 'dan' };
    await fakeBrowser.storage.local.set({ deadlines: [mine] });
    await deadlinesSetting.update((all) => withDeadline(all, dans));
    expect(await deadlinesSetting.get()).toEqual([mine, dans]);
    expect(withoutDeadline([mine, dans], dans)).toEqual([mine]);
    expect(withoutDeadline([mine, dans], mine)).toEqual([dans]);
    expect(await fakeBrowser.storage.local.get('deadlines')).toEqual({ deadlines: [mine, dans] });
  });

  it('go by the region of the person whose they are', () => {
    const birth = { event: 'birth', day: '2026-11-20' };
    const saved = [birth, { ...birth, person: 'dan' }];
    const last = dueInOrder(saved, lifeEvents, 'east', TODAY, { dan: { region: 'overseas' } });
    expect(last.map((one) => [one.person, one.last])).toEqual([
      [undefined, '2027-02-18'],
      ['dan', '2027-03-20'],
    ]);
  });

  it('lose only the damaged ones', async () => {
    fakeBrowser.reset();
    const good = { event: 'move', day: TODAY };
    await fakeBrowser.storage.local.set({
      deadlines: [good, { event: 'move', day: '2026-02-30' }, 7, null, { event: 3 }],
    });
    expect(await deadlinesSetting.get()).toEqual([good]);
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (junk) => {
        await fakeBrowser.storage.local.set({ deadlines: junk, badge: junk });
        expect(Array.isArray(await deadlinesSetting.get())).toBe(true);
        expect(typeof (await badgeSetting.get())).toBe('boolean');
      }),
    );
  });
});

describe('the place of a day in a span', () => {
  it('goes from 0 to 1 and stays inside', () => {
    const share = (today: string) => shareOf('2026-11-01', '2026-11-11', today);
    expect(['2026-10-01', '2026-11-01', '2026-11-06', '2026-11-11', '2027-01-01'].map(share)).toEqual([
      0, 0, 0.5, 1, 1,
    ]);
    expect(shareOf(TODAY, TODAY, TODAY)).toBe(1);
  });
});

describe('the badge', () => {
  let shown: ReturnType<typeof fakeBadge>;
  beforeEach(() => {
    fakeBrowser.reset();
    vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00'), toFake: ['Date'] });
    fakeBrowser.i18n.getMessage = (name: string, values?: unknown) => `${name} ${String(values ?? '')}`;
    shown = fakeBadge();
    return () => vi.useRealTimers();
  });

  it('stays away until asked for', async () => {
    await deadlinesSetting.update(() => [{ event: 'move', day: TODAY }]);
    await updateBadge();
    expect(shown.text).toBe('');
  });

  it('shows the days left of the nearest deadline, and says them in the title', async () => {
    await badgeSetting.update(() => true);
    await deadlinesSetting.update(() => [
      { event: 'retire', day: '2026-01-01' },
      { event: 'move', day: '2026-09-01' },
      { event: 'birth', day: TODAY },
    ]);
    await updateBadge();
    expect(shown.text).toBe('7');
    expect(shown.title).toContain('Move to a new address');
  });

  it('stays on the last day itself, and is gone on the next', async () => {
    await badgeSetting.update(() => true);
    await deadlinesSetting.update(() => [{ event: 'move', day: '2026-08-25' }]);
    await updateBadge();
    expect(shown.text).toBe('0');
    expect(shown.title).toContain('Move to a new address');
    vi.setSystemTime(new Date('2026-11-24T00:01:00'));
    await updateBadge();
    expect(shown.text).toBe('');
  });

  it('goes when the deadline has passed', async () => {
    await badgeSetting.update(() => true);
    await deadlinesSetting.update(() => [{ event: 'retire', day: '2026-01-01' }]);
    await updateBadge();
    expect(shown.text).toBe('');
    expect(shown.title).not.toContain('Retire');
  });

  it('follows what is stored, and counts on at midnight, for days', async () => {
    const alarms = fakeBrowser.alarms as unknown as {
      onAlarm: { trigger(alarm: { name: string }): Promise<unknown> };
      getAll(): Promise<{ name: string; scheduledTime: number }[]>;
    };
    followBadge();
    await badgeSetting.update(() => true);
    await deadlinesSetting.update(() => [{ event: 'move', day: '2026-08-27' }]);
    await vi.waitFor(() => expect(shown.text).toBe('2'));
    const counted: string[] = [];
    for (let day = 24; day <= 26; day++) {
      const [alarm] = await alarms.getAll();
      expect(alarm?.scheduledTime).toBe(new Date(`2026-11-${day}T00:00:00`).getTime());
      vi.setSystemTime(alarm!.scheduledTime);
      const before = shown.text;
      await alarms.onAlarm.trigger(alarm!);
      await vi.waitFor(() => expect(shown.text).not.toBe(before));
      counted.push(shown.text);
    }
    expect(counted).toEqual(['1', '0', '']);
    expect(await alarms.getAll()).toEqual([]);
  });

  it('wakes nothing up where there is none', async () => {
    await badgeSetting.update(() => true);
    await updateBadge();
    expect(await fakeBrowser.alarms.getAll()).toEqual([]);
  });
});
