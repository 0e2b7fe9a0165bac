import { describe, expect, it } from 'vitest';
import { inFirefox } from '../../../lab/inside-firefox.ts';
import { DENTAL, TRIWEST } from '../../kit/browser/addresses.ts';
import type { Running } from './index.ts';

interface Tabs {
  query(wanted: { url: string }): Promise<{ id: number; index: number }[]>;
  create(tab: { url: string; openerTabId: number; index: number }): Promise<unknown>;
}

/** Firefox's containers: tabs with cookies of their own. */
export function containersSuite(running: Running): void {
  describe('a tab in a container', () => {
    it('hands its container on to a tab that opens as the popup opens one', async () => {
      const harness = running();
      const { browser } = harness;
      const own = await harness.extensionPage('options.html');
      for (const url of [TRIWEST, DENTAL]) harness.requests.expect(url);
      await inFirefox(browser, openInContainer(TRIWEST));
      await browser.waitForTarget((one) => one.url() === TRIWEST);
      // components/popup-window.test.tsx shows that the popup gives the tab that it is above.
      await own.evaluate(openBeside, TRIWEST, DENTAL);
      await expect.poll(() => inFirefox(browser, IN_CONTAINER)).toEqual([TRIWEST, DENTAL]);
    });
  });
}

async function openBeside(from: string, url: string): Promise<void> {
  const { tabs } = (globalThis as unknown as { browser: { tabs: Tabs } }).browser;
  const [tab] = await tabs.query({ url: from });
  if (!tab) throw new Error(`No tab shows ${from}.`);
  await tabs.create({ url, openerTabId: tab.id, index: tab.index + 1 });
}

/** The addresses in the container, from left to right. */
const IN_CONTAINER = `return gBrowser.tabs
  .filter((tab) => tab.getAttribute('usercontextid') === '2')
  .map(({ linkedBrowser }) => linkedBrowser.currentURI.spec);`;

const openInContainer = (url: string) => `
  gBrowser.selectedTab = gBrowser.addTab(${JSON.stringify(url)}, {
    userContextId: 2,
    triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
  });`;
