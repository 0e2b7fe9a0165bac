/** What befalls an installed extension: an update, a switch in the browser's settings, its end. */
import { ADDON_ID } from '../../../build/addon-id.ts';
import { changeManifest } from '../../../lab/build-copy.ts';
import { inFirefox } from '../../../lab/inside-firefox.ts';
import type { Harness } from './harness.ts';

/** Installs another version over the one that came from `folder`. Its open pages are closed by the browser. */
export async function updateExtension(harness: Harness, folder: string, version: string): Promise<void> {
  await changeManifest(folder, (manifest) => {
    manifest.version = version;
  });
  await harness.browser.installExtension(folder);
  harness.storage.forgetPage();
}

/** The switch beside the extension in the browser's own settings. */
export async function switchExtension(harness: Harness, on: boolean): Promise<void> {
  if (harness.kind === 'firefox') {
    const change = on ? 'enable' : 'disable';
    await inFirefox(
      harness.browser,
      `const addon = await AddonManager.getAddonByID('${ADDON_ID}'); await addon.${change}();`,
    );
  } else await switchInChromium(harness, on);
  harness.storage.forgetPage();
}

/** Takes the extension away while its pages are open. */
export async function removeExtension({ kind, browser, extensionBaseUrl }: Harness): Promise<void> {
  await browser.uninstallExtension(kind === 'firefox' ? ADDON_ID : new URL(extensionBaseUrl).host);
}

async function switchInChromium({ browser, extensionBaseUrl }: Harness, on: boolean): Promise<void> {
  type Management = { setEnabled(id: string, on: boolean): Promise<void> };
  const page = await browser.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    (id, enabled) =>
      (globalThis as unknown as { chrome: { management: Management } }).chrome.management.setEnabled(
        id,
        enabled,
      ),
    new URL(extensionBaseUrl).host,
    on,
  );
  await page.close();
}
