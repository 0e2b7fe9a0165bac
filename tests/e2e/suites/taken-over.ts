import { describe, expect, it } from 'vitest';
import { asContentScript } from '../../kit/browser/content-script.ts';
import type { Running } from './index.ts';

const TRIWEST = 'https://tricare-bene.triwest.com/';
const PROFILE = { region: 'west', status: 'guard-reserve' };

/**
 * The attacks of a page whose process was taken over: it speaks as our content script. On the production build,
 * in Chromium.
 */
export function takenOverSuite(running: Running): void {
  describe('a content script that was taken over', () => {
    it('reads and writes nothing that is stored', async () => {
      const harness = running();
      await harness.setProfile(PROFILE);
      const page = await harness.visit(TRIWEST);
      const tried = await asContentScript(page, TRY_STORAGE);
      const all = await harness.storage.all();
      expect(tried).toEqual({ local: 'refused', sync: 'refused', session: 'refused' });
      expect(all).toMatchObject({ profile: PROFILE });
      expect(all).not.toHaveProperty('sync');
    });

    it('opens two tabs at most, mutes no other portal and stores no junk', async () => {
      const harness = running();
      const page = await harness.visit(TRIWEST);
      const before = (await harness.browser.pages()).length;
      expect(await asContentScript(page, SIXTY_REQUESTS)).toBe(180);
      // What is asked after them is answered after them.
      await harness.visit('https://uccitdp.com/');
      expect((await harness.browser.pages()).length - before).toBeLessThanOrEqual(4);
      const { tips } = await harness.storage.all();
      expect(tips ?? {}).not.toMatchObject({ portalsOff: expect.arrayContaining(['united-concordia']) });
      expect(JSON.stringify(await harness.storage.all()).length).toBeLessThan(5_000);
    });
  });
}

const TRY_STORAGE = `
  const tried = {};
  for (const area of ['local', 'sync', 'session']) {
    try {
      await api.storage[area].get(null);
      await api.storage[area].set({ sync: true });
      tried[area] = 'open';
    } catch { tried[area] = 'refused'; }
  }
  return tried;`;

const SIXTY_REQUESTS = `
  const send = (message) => api.runtime.sendMessage(message).catch(() => {});
  for (let i = 0; i < 60; i++) {
    send({ type: 'report', portal: 'triwest', tips: ['own-account'] });
    send({ type: 'hide', portal: 'united-concordia', scope: 'portal' });
    send({ type: 'hide', portal: 'x'.repeat(2 ** 20), scope: 'portal' });
  }
  return 180;`;
