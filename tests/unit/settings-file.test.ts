import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { badgeSetting, deadlinesSetting } from '../../storage/deadlines.ts';
import { peopleSetting } from '../../storage/people.ts';
import { profileSetting } from '../../storage/profile.ts';
import { BadSettingsFile, settingsFile, takeSettingsFile } from '../../storage/settings-file.ts';
import { taskMemorySetting } from '../../storage/tasks.ts';
import { tipSetting } from '../../storage/tips.ts';

beforeEach(() => fakeBrowser.reset());

const TIPS = { off: false, portalsOff: ['triwest'], corner: 'top-left' } as const;

async function fill() {
  await profileSetting.update(() => ({ region: 'west', status: 'retiree' }));
  await peopleSetting.update(() => ({ m1: { kin: 'wife', name: 'Ann', state: 'OH' } }));
  await tipSetting.update(() => ({ ...TIPS, portalsOff: [...TIPS.portalsOff] }));
  await deadlinesSetting.update(() => [{ event: 'move', day: '2026-11-23' }]);
  await badgeSetting.update(() => true);
  await taskMemorySetting.update(() => ({ recent: ['check-claim'], pinned: ['check-referral'] }));
}

const file = (settings: unknown, version: unknown = 1) =>
  JSON.stringify({ format: 'portal-guide-settings', version, settings });

/** Takes a file with this text, as somebody who chooses it. */
const take = (text: string) => takeSettingsFile(new Blob([text]));

/** Everything in the storage. */
const stored = () => fakeBrowser.storage.local.get(null);

/** The problem with a file; fails if the file was accepted. */
async function problemOf(text: string) {
  const error = await take(text).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof BadSettingsFile)) throw new Error(`Not refused as a bad file: ${error}`);
  return error.problem;
}

describe('a settings file', () => {
  it('brings everything that was set to another browser, and nothing that was done', async () => {
    await fill();
    const text = await settingsFile();
    expect(text).not.toContain('check-claim');
    fakeBrowser.reset();
    expect(await take(text)).toBe(0);
    expect(await profileSetting.get()).toEqual({ region: 'west', status: 'retiree' });
    expect(await peopleSetting.get()).toEqual({ m1: { kin: 'wife', name: 'Ann', state: 'OH' } });
    expect(await tipSetting.get()).toEqual(TIPS);
    expect(await deadlinesSetting.get()).toEqual([{ event: 'move', day: '2026-11-23' }]);
    expect(await badgeSetting.get()).toBe(true);
    expect(await taskMemorySetting.get()).toEqual({ recent: [], pinned: ['check-referral'] });
  });

  it('leaves alone what it does not name', async () => {
    await fill();
    await take(file({ profile: { region: 'east' } }));
    expect(await profileSetting.get()).toEqual({ region: 'east' });
    expect(await peopleSetting.get()).toEqual({ m1: { kin: 'wife', name: 'Ann', state: 'OH' } });
    expect(await badgeSetting.get()).toBe(true);
  });

  it.each([
    ['no JSON', 'not json', { kind: 'not-json' }],
    ['nothing', '', { kind: 'not-json' }],
    ['another file', '{"a":1}', { kind: 'not-ours' }],
    ['no object', 'null', { kind: 'not-ours' }],
    ['a list of settings', file([]), { kind: 'not-ours' }],
    ['a later version', file({}, 2), { kind: 'newer' }],
    ['no version', file({}, '1'), { kind: 'newer' }],
    ['a wrong value', file({ profile: { region: 'north' } }), { kind: 'damaged', part: 'profile' }],
    ['people who are no people', file({ people: ['wife'] }), { kind: 'damaged', part: 'people' }],
    ['a wrong type', file({ badge: 'yes' }), { kind: 'damaged', part: 'badge' }],
    ['a field too many', file({ tips: { ...TIPS, more: 1 } }), { kind: 'damaged', part: 'tips' }],
    [
      'a day that is none',
      file({ deadlines: [{ event: 'move', day: '2026-02-30' }] }),
      { kind: 'damaged', part: 'deadlines' },
    ],
    ['an unknown part', file({ secrets: {} }), { kind: 'damaged', part: 'secrets' }],
    ['an inherited name', file({ constructor: {} }), { kind: 'damaged', part: 'constructor' }],
    [
      'a good part before a bad one',
      file({ profile: { region: 'east' }, badge: 7 }),
      { kind: 'damaged', part: 'badge' },
    ],
  ])('with %s is refused, and changes nothing', async (_, text, problem) => {
    await fill();
    const before = await stored();
    expect(await problemOf(text)).toEqual(problem);
    expect(await stored()).toEqual(before);
  });

  it('of any content is taken whole or refused whole', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.jsonValue(),
        fc.constantFrom('profile', 'people', 'tips', 'deadlines', 'tasks', 'badge'),
        async (junk, part) => {
          fakeBrowser.reset();
          await fill();
          const before = await stored();
          const taken = await take(file({ badge: false, [part]: junk })).then(
            () => true,
            () => false,
          );
          if (!taken) expect(await stored()).toEqual(before);
        },
      ),
    );
  });

  it('is cleaned: unknown ids go and are counted, repeated ones go silently', async () => {
    const left = await take(
      file({
        tips: { ...TIPS, portalsOff: ['triwest', 'triwest', 'no-such-portal', '__proto__'] },
        tasks: { recent: ['no-such-task'], pinned: ['check-referral', 'check-referral'] },
        deadlines: [
          { event: 'move', day: '2026-11-23' },
          { event: 'move', day: '2026-11-23' },
          { event: 'no-such-event', day: '2026-11-23' },
          { event: 'birth', day: '9999-12-31' },
          { event: 'birth', day: '0001-01-01' },
        ],
      }),
    );
    expect(left).toBe(6);
    expect(await tipSetting.get()).toMatchObject({ portalsOff: ['triwest'] });
    expect(await taskMemorySetting.get()).toEqual({ recent: [], pinned: ['check-referral'] });
    expect(await deadlinesSetting.get()).toEqual([{ event: 'move', day: '2026-11-23' }]);
  });

  it('is cleaned of people that are damaged or too many, and says how many', async () => {
    const damaged = {
      d1: { kin: 'cousin' },
      d2: { kin: 'wife', plan: 'gold' },
      d3: { kin: 'wife', age: 58 },
      d4: { kin: 'wife', name: { deep: {} } },
      d5: null,
    };
    const sons = Object.fromEntries([...'123456789'].map((n) => [`m${n}`, { kin: 'son' }]));
    expect(await take(file({ people: { ...damaged, ...sons } }))).toBe(6);
    const { m9: _, ...eight } = sons;
    expect(await peopleSetting.get()).toEqual(eight);
  });

  const MANY_DAYS = Array.from({ length: 3000 }, (_, i) => ({
    event: 'move',
    day: new Date(Date.UTC(2020, 0, 1 + i)).toISOString().slice(0, 10),
  }));
  const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

  it.each([
    [
      '9 MB of portals',
      () => file({ tips: { ...TIPS, portalsOff: Array(900_000).fill('triwest') } }),
      'too-large',
    ],
    ['50 MB of spaces', () => ' '.repeat(50_000_000), 'too-large'],
    [
      '30,000 levels of nesting in a part',
      () => file({ profile: 0 }).replace(':0', `:${nested(30_000)}`),
      'damaged',
    ],
    ['30,000 levels of nesting in no part', () => nested(30_000), 'not-ours'],
    ['a part with a name of 100 kB', () => file({ ['x'.repeat(100_000)]: 1 }), 'damaged'],
  ])('with %s is refused within a second, by name', async (_, text, kind) => {
    const content = text();
    const start = performance.now();
    const problem = await problemOf(content);
    expect(performance.now() - start).toBeLessThan(1000);
    expect(problem.kind).toBe(kind);
    expect('part' in problem ? problem.part.length : 0).toBeLessThanOrEqual(40);
    expect(await stored()).toEqual({});
  });

  it('leaves out a person of 30,000 levels of nesting', async () => {
    expect(await take(file({ people: { a: 0 } }).replace(':0', `:${nested(30_000)}`))).toBe(1);
    expect(await peopleSetting.get()).toEqual({});
  });

  it('with 5,000 times the same deadline keeps it once', async () => {
    const one = { event: 'move', day: '2026-11-23' };
    expect(await take(file({ deadlines: Array(5000).fill(one) }))).toBe(0);
    expect(await deadlinesSetting.get()).toEqual([one]);
  });

  it('with 3,000 deadlines keeps as many as are kept by hand, and says how many are missing', async () => {
    expect(await take(file({ deadlines: MANY_DAYS }))).toBe(2980);
    expect(await deadlinesSetting.get()).toEqual(MANY_DAYS.slice(-20));
  });

  it('of any shape ends, and leaves only what this version knows', async () => {
    const id = fc.constantFrom('triwest', 'milconnect', 'check-claim', 'move', 'no-such', '__proto__', '');
    const day = fc.constantFrom('2026-11-23', '9999-12-31', '2026-02-30', '', '0000-01-01');
    const settings = fc.record(
      {
        tips: fc.record({ off: fc.boolean(), portalsOff: fc.array(id), corner: fc.constant('top-left') }),
        tasks: fc.record({ recent: fc.array(id), pinned: fc.array(id) }),
        deadlines: fc.array(fc.record({ event: id, day })),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(settings, async (junk) => {
        fakeBrowser.reset();
        const left = await take(file(junk)).catch(() => -1);
        const damaged = junk.deadlines?.some((one) => ['2026-02-30', ''].includes(one.day)) ?? false;
        expect(left === -1).toBe(damaged);
        expect(['milconnect', 'triwest']).toEqual(
          expect.arrayContaining([...new Set((await tipSetting.get()).portalsOff)]),
        );
        for (const { event, day: kept } of await deadlinesSetting.get())
          expect([event, kept]).toEqual(['move', '2026-11-23']);
      }),
    );
  });

  it('changes nothing where the storage is full', async () => {
    await fill();
    const before = await stored();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('quota'));
    await expect(take(file({ profile: { region: 'east' }, tips: { ...TIPS, off: true } }))).rejects.toThrow(
      'quota',
    );
    expect(await stored()).toEqual(before);
  });
});
