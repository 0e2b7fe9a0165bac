import { describe, expect, it } from 'vitest';
import { DENTAL, TRIWEST } from '../../kit/browser/addresses.ts';
import type { Running } from './index.ts';

interface Api {
  tabs: {
    getCurrent(): Promise<{ id: number }>;
    query(wanted: object): Promise<{ id: number }[]>;
    discard(id: number): Promise<{ id: number } | undefined>;
    update(id: number, change: { active: boolean }): Promise<unknown>;
  };
  storage: { session: { set(items: object): Promise<void> } };
}

/** A tab whose memory the browser takes back. In Chromium, it gets another id by that. */
export function discardedTabSuite(running: Running): void {
  describe('a tab that the browser discards', () => {
    it('keeps its tips hidden when it comes back', async () => {
      const harness = running();
      await harness.visit(TRIWEST);
      const own = await harness.extensionPage('options.html');
      await own.evaluate(hideDiscardAndReturn);
      const returned = async () =>
        (await harness.browser.pages()).find((page) => page.url() === TRIWEST && page !== own);
      await expect.poll(async () => (await returned())?.title()).toBeTruthy();
      await (await harness.visit(DENTAL)).close();
      expect(await (await returned())?.$('portal-guide-card')).toBeNull();
    });
  });
}

/** Runs in a page of ours, with the newest of the other tabs: Chromium tells no extension where they are. */
async function hideDiscardAndReturn(): Promise<void> {
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
  const { tabs, storage } = browser ?? chrome;
  const own = await tabs.getCurrent();
  const others = (await tabs.query({})).map(({ id }) => id).filter((id) => id !== own.id);
  const id = Math.max(...others);
  await storage.session.set({ 'closed-tabs': [id] });
  const discarded = await tabs.discard(id);
  await tabs.update(discarded?.id ?? id, { active: true });
}
