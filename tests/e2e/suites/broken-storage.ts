import { describe, expect, it } from 'vitest';
import type { BrowserKind } from '../../../lab/browsers/find.ts';
import { ask } from '../../kit/browser/need-box.ts';
import type { Running } from './index.ts';

const LOCAL = [
  ...['profile', 'tips', 'met-tips', 'tasks', 'progress', 'deadlines', 'badge', 'first-run-done'],
  ...['sync', 'sync-agreed', 'job-begun'],
];
const SESSION = ['last-answer', 'closed-tabs', 'quiet-tabs', 'cards', 'job', 'steps'];
const SYNCED = ['profile', 'tips', 'badge', 'tasks'];

/** The most that Chromium keeps for an extension, in bytes of keys and JSON. */
const CHROMIUM_QUOTA = 10_485_760;

/** The real pages, with a storage that holds junk. */
export function brokenStorageSuite(running: Running, kind: BrowserKind): void {
  describe('a broken storage', () => {
    it.each([
      ['words', 'junk'],
      ['numbers', -1],
      ['lists', [null, ['x'], 3]],
      ['other objects', { region: 5, off: 'yes', recent: [{}], tab: 'x', once: 7, check: { deep: [] } }],
    ])('full of %s leaves a popup that answers and options that open', async (_, junk) => {
      const harness = running();
      await harness.storage.setSynced(filled(SYNCED, junk));
      await harness.storage.set(filled(LOCAL, junk));
      await harness.storage.setSession(filled(SESSION, junk));
      const popup = await harness.popup();
      await ask(popup, 'check my referral');
      await popup.locator('button[data-answer="region:west"]').click();
      await popup.waitForSelector('[data-view="answer"][data-portal="triwest"]');
      expect(await harness.consoleErrors(popup)).toEqual([]);
      await expect.poll(() => harness.storage.all()).toHaveProperty('profile.region', 'west');
      const options = await harness.extensionPage('options.html', '#forget');
      expect(await options.$eval('#region', (select) => (select as HTMLSelectElement).value)).toBe('west');
      await options.evaluate(() => {
        location.hash = '#map';
      });
      await options.waitForSelector('[data-topic="claims"]');
    });

    // Firefox has no storage limit that a test could reach.
    if (kind === 'chromium') {
      it('that is full keeps the profile, shows the answer, and says what it could not save', async () => {
        const harness = running();
        await harness.setProfile({ status: 'retiree' });
        const used = Object.entries(await harness.storage.all())
          .map(([key, value]) => key.length + JSON.stringify(value).length)
          .reduce((sum, length) => sum + length, 0);
        const room = CHROMIUM_QUOTA - used - 'filler""'.length;
        await harness.storage.set({ filler: 'x'.repeat(room) });
        const popup = await harness.popup();
        await ask(popup, 'check my referral');
        await popup.locator('button[data-answer="region:west"]').click();
        await popup.waitForSelector('[data-view="answer"][data-portal="triwest"]');
        await popup.waitForFunction(() => /could not save your answer/.test(document.body.innerText));
        expect(await harness.storage.all()).toMatchObject({ profile: { status: 'retiree' } });
      });
    }
  });
}

function filled(keys: readonly string[], value: unknown): Record<string, unknown> {
  return Object.fromEntries(keys.map((key) => [key, value]));
}
