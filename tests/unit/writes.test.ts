/** Changes from several contexts at once: none is lost. */
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const { local, session } = fakeBrowser.storage;

/** A second copy of the storage modules, as another page of the extension has; the browser is the same. */
async function context() {
  vi.resetModules();
  const [tips, tasks, sessions, requests, file] = await Promise.all([
    import('../../storage/tips.ts'),
    import('../../storage/tasks.ts'),
    import('../../storage/session.ts'),
    import('../../background/requests.ts'),
    import('../../storage/settings-file.ts'),
  ]);
  return { ...tips, ...tasks, ...sessions, ...requests, ...file };
}
const contexts = [await context(), await context(), await context()];

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  slow(local);
  slow(session);
});

/** A round trip to the browser takes a varying number of turns of the event loop. */
function slow(area: typeof local): void {
  let calls = 0;
  for (const name of ['get', 'set'] as const) {
    const real = area[name].bind(area) as (items: unknown) => Promise<never>;
    vi.spyOn(area, name).mockImplementation(async (items: unknown) => {
      for (let turn = calls++ % 3; turn >= 0; turn--) await new Promise(setImmediate);
      return real(items);
    });
  }
}

describe('changes from several contexts at once', () => {
  it('are the contexts apart, for which this test is', () => {
    expect(contexts[0]!.tipSetting).not.toBe(contexts[1]!.tipSetting);
  });

  it('are all kept, whatever they change', async () => {
    const change = fc.record({
      who: fc.nat({ max: contexts.length - 1 }),
      what: fc.constantFrom('hide', 'close', 'tick', 'pin'),
      id: fc.nat({ max: 30 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(change, { maxLength: 12 }), async (changes) => {
        await Promise.all([local.clear(), session.clear()]);
        await Promise.all(
          changes.map(({ who, what, id }) => {
            const { hideTipsOn, closeInTab, progressSetting, taskMemorySetting } = contexts[who]!;
            if (what === 'hide') return hideTipsOn(`p${id}`);
            if (what === 'close') return closeInTab(id);
            if (what === 'tick') return progressSetting.update((all) => ({ ...all, [`t${id}`]: ['k'] }));
            return taskMemorySetting.update((all) => ({
              ...all,
              pinned: [...new Set([...all.pinned, `t${id}`])],
            }));
          }),
        );
        const of = (what: string) =>
          [...new Set(changes.filter((one) => one.what === what).map(({ id }) => id))].sort();
        const [{ tipSetting, progressSetting, taskMemorySetting }] = contexts as [(typeof contexts)[0]];
        const number = (text: string) => Number(text.slice(1));
        expect((await tipSetting.get()).portalsOff.map(number).sort()).toEqual(of('hide'));
        expect((((await session.get())['closed-tabs'] as number[]) ?? []).toSorted()).toEqual(of('close'));
        expect(
          Object.keys(await progressSetting.get())
            .map(number)
            .sort(),
        ).toEqual(of('tick'));
        expect((await taskMemorySetting.get()).pinned.map(number).sort()).toEqual(of('pin'));
      }),
      { numRuns: 50 },
    );
  });

  it('of one setting keep each other’s fields', async () => {
    const [one, two, three] = contexts as [(typeof contexts)[0], (typeof contexts)[0], (typeof contexts)[0]];
    await Promise.all([
      one.hideTipsOn('triwest'),
      two.moveTips('top-left'),
      three.setTipsEverywhere(false),
      one.hideTipsOn('idco'),
    ]);
    expect(await one.tipSetting.get()).toEqual({
      off: true,
      portalsOff: ['triwest', 'idco'],
      corner: 'top-left',
    });
  });

  it('of the met tips keep every portal of a restored session', async () => {
    fakeBrowser.permissions.contains = (async () => true) as never;
    const visits = {
      triwest: 'https://tricare-bene.triwest.com/',
      milconnect: 'https://milconnect.dmdc.osd.mil/milconnect/',
      'express-scripts': 'https://militaryrx.express-scripts.com/',
      'humana-military': 'https://www.humanamilitary.com/beneficiary/resources/selfservice',
      'united-concordia': 'https://uccitdp.com/',
    };
    const met = Object.keys(visits);
    await Promise.all(
      Object.values(visits).map((url, i) =>
        contexts[i % 3]!.answer({ type: 'touch', url, open: '1' }, { tab: i, url, private: false }),
      ),
    );
    const stored = (await local.get('met-tips'))['met-tips'] as object;
    expect(Object.keys(stored).sort()).toEqual(met.toSorted());
  });

  it('of a settings file and a click keep both', async () => {
    const [one, two] = contexts as [(typeof contexts)[0], (typeof contexts)[0]];
    const settings = { profile: { region: 'west' }, badge: true };
    const file = JSON.stringify({ format: 'portal-guide-settings', version: 1, settings });
    await Promise.all([one.takeSettingsFile(new Blob([file])), two.hideTipsOn('triwest')]);
    expect(await local.get(null)).toMatchObject({ ...settings, tips: { portalsOff: ['triwest'] } });
  });

  it('go on after one of them failed', async () => {
    const [one, two] = contexts as [(typeof contexts)[0], (typeof contexts)[0]];
    vi.mocked(local.set).mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await expect(one.hideTipsOn('idco')).rejects.toThrow('QUOTA_BYTES');
    await two.hideTipsOn('triwest');
    expect((await two.tipSetting.get()).portalsOff).toEqual(['triwest']);
  });
});
