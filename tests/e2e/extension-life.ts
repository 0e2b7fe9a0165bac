/** What befalls an installed extension: an update, a switch in the browser's settings, its end. */
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ADDON_ID } from '../../scripts/browsers/addon-id.ts';
import type { BrowserKind } from '../../scripts/browsers/find.ts';
import { type BuildMode, outputDir } from '../../scripts/extension-build.ts';
import type { Harness } from './harness.ts';
import { inFirefox } from './inside-firefox.ts';

interface Manifest {
  version: string;
  browser_specific_settings: { gecko: { id: string } };
}

/** A build in a folder of its own, with another manifest where that is wanted. Resolves to the folder. */
export async function copyOfBuild(
  kind: BrowserKind,
  mode: BuildMode,
  change: (manifest: Manifest) => void = () => {},
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'portal-guide-copy-'));
  await cp(outputDir(kind, mode), folder, { recursive: true });
  await changeManifest(folder, change);
  return folder;
}

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

async function changeManifest(folder: string, change: (manifest: Manifest) => void): Promise<void> {
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as Manifest;
  change(manifest);
  await writeFile(path, JSON.stringify(manifest));
}
