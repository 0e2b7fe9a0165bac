/** "Reopen closed tab", which neither browser's driver can press. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { inFirefox } from '../../../lab/inside-firefox.ts';
import type { Harness } from './harness.ts';

/** Closes a tab and brings it back as the user would. Resolves to the page in the tab that came back. */
export async function closeAndReopen(harness: Harness, page: Page): Promise<Page> {
  const url = page.url();
  if (harness.kind === 'firefox') {
    await page.close();
    await inFirefox(
      harness.browser,
      `const { SessionStore } = ChromeUtils.importESModule('resource:///modules/sessionstore/SessionStore.sys.mjs');
      SessionStore.undoCloseTab(window, 0);`,
    );
  } else await reopenInChromium(harness.browser, page);
  const target = await harness.browser.waitForTarget((one) => one.type() === 'page' && one.url() === url);
  const reopened = await target.page();
  if (!reopened) throw new Error(`${url} came back without a page.`);
  return reopened;
}

/** By an extension of the test's own: nothing else may reopen tabs. */
async function reopenInChromium(browser: Browser, page: Page): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'reopens-tabs-'));
  const manifest = { manifest_version: 3, name: 'Reopens tabs', version: '1', permissions: ['sessions'] };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'page.html'), '');
  const id = await browser.installExtension(folder);
  const helper = await browser.newPage();
  await helper.goto(`chrome-extension://${id}/page.html`);
  await page.close();
  await helper.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { sessions: { restore(): Promise<unknown> } } };
    return chrome.sessions.restore();
  });
  await browser.uninstallExtension(id);
  await rm(folder, { recursive: true });
}
