import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { badgeSetting, deadlinesSetting } from '../../storage/deadlines.ts';
import { profileSetting } from '../../storage/profile.ts';
import { BadSettingsFile, settingsFile, takeSettingsFile } from '../../storage/settings-file.ts';
import { taskMemorySetting } from '../../storage/tasks.ts';
import { tipSetting } from '../../storage/tips.ts';

beforeEach(() => fakeBrowser.reset());

const TIPS = { off: false, portalsOff: ['triwest'], corner: 'top-left' } as const;

async function fill() {
  await profileSetting.update(() => ({ region: 'west', status: 'retiree' }));
  await tipSetting.update(() => ({ ...TIPS, portalsOff: [...TIPS.portalsOff] }));
  await deadlinesSetting.update(() => [{ event: 'move', day: '2026-11-23' }]);
  await badgeSetting.update(() => true);
  await taskMemorySetting.update(() => ({ recent: ['check-claim'], pinned: ['check-referral'] }));
}

const file = (settings: unknown, version: unknown = 1) =>
  JSON.stringify({ format: 'portal-guide-settings', version, settings });

/** Everything in the storage. */
const stored = () => fakeBrowser.storage.local.get(null);

/** The problem with a file; fails if the file was accepted. */
async function problemOf(text: string) {
  const error = await takeSettingsFile(text).then(
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
    await takeSettingsFile(text);
    expect(await profileSetting.get()).toEqual({ region: 'west', status: 'retiree' });
    expect(await tipSetting.get()).toEqual(TIPS);
    expect(await deadlinesSetting.get()).toEqual([{ event: 'move', day: '2026-11-23' }]);
    expect(await badgeSetting.get()).toBe(true);
    expect(await taskMemorySetting.get()).toEqual({ recent: [], pinned: ['check-referral'] });
  });

  it('leaves alone what it does not name', async () => {
    await fill();
    await takeSettingsFile(file({ profile: { region: 'east' } }));
    expect(await profileSetting.get()).toEqual({ region: 'east' });
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
        fc.constantFrom('profile', 'tips', 'deadlines', 'tasks', 'badge'),
        async (junk, part) => {
          fakeBrowser.reset();
          await fill();
          const before = await stored();
          const taken = await takeSettingsFile(file({ badge: false, [part]: junk })).then(
            () => true,
            () => false,
          );
          if (!taken) expect(await stored()).toEqual(before);
        },
      ),
    );
  });

  it('changes nothing where the storage is full', async () => {
    await fill();
    const before = await stored();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('quota'));
    await expect(
      takeSettingsFile(file({ profile: { region: 'east' }, tips: { ...TIPS, off: true } })),
    ).rejects.toThrow('quota');
    expect(await stored()).toEqual(before);
  });
});
