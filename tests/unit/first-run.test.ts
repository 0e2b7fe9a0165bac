import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { greet } from '../../background/greeting.ts';
import { firstRunDone } from '../../storage/first-run.ts';

beforeEach(() => fakeBrowser.reset());

/** Addresses of the tabs that were opened. */
const opened = async () =>
  (await fakeBrowser.tabs.query({})).flatMap(({ url }) => (url?.includes('options.html') ? [url] : []));

describe('the greeting', () => {
  it('opens the first-run page after an installation', async () => {
    await greet('install');
    expect(await opened()).toEqual([expect.stringMatching(/\/options\.html\?first=1$/)]);
  });

  it.each(['update', 'chrome_update', 'browser_update'])('opens nothing after: %s', async (reason) => {
    await greet(reason);
    expect(await opened()).toEqual([]);
  });

  it('opens nothing where the page was left before', async () => {
    await firstRunDone.update(() => true);
    await greet('install');
    expect(await opened()).toEqual([]);
  });

  it.each([
    ['admin', 0],
    ['normal', 1],
    ['development', 1],
  ])('opens as often where the extension is installed as %s: %i', async (installType, times) => {
    vi.spyOn(fakeBrowser.management, 'getSelf').mockResolvedValue({ installType } as never);
    await greet('install');
    expect(await opened()).toHaveLength(times);
  });

  it('takes junk in storage for "not yet"', async () => {
    await fakeBrowser.storage.local.set({ 'first-run-done': 'junk' });
    expect(await firstRunDone.get()).toBe(false);
  });
});
