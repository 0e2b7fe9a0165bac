import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserKind } from '../../../scripts/browsers/find.ts';
import { outputDir } from '../../../scripts/extension-build.ts';
import { removeExtension } from '../browser-control.ts';
import { type Harness, openHarness } from '../harness.ts';
import { DENTAL, TRIWEST } from './addresses.ts';

/** What harms the running extension, and so needs a browser of its own. */
export function lastDaysSuite(kind: BrowserKind): void {
  describe(`${kind}, the extension’s last days`, () => {
    let harness: Harness;
    let copy: string;
    beforeAll(async () => {
      harness = await openHarness(kind, { build: 'e2e' });
      copy = await copyWithAnotherId(kind);
    });
    afterAll(async () => {
      await harness.close();
      await rm(copy, { recursive: true });
    });

    it('two copies of it show one overlay', async () => {
      const second = await harness.browser.installExtension(copy);
      const page = await harness.visit(DENTAL);
      await (await harness.visit(TRIWEST)).close();
      expect(await page.$$('portal-guide-card')).toHaveLength(1);
      await page.evaluate(() => history.pushState(null, '', '/claims'));
      await (await harness.visit(TRIWEST)).close();
      expect(await page.$$('portal-guide-card')).toHaveLength(1);
      await harness.browser.uninstallExtension(second);
    });

    it('once it is removed, what it left in open pages goes at the first touch', async () => {
      await harness.clearStorage();
      const page = await harness.visit(DENTAL);
      const close = await harness.overlay(page).locator('.close').waitHandle();
      await removeExtension(harness);
      await close.hover();
      await close.click().catch(() => {}); // In Chromium the pointer alone was enough.
      await page.waitForFunction(() => {
        const host = document.querySelector('portal-guide-card');
        return !host || getComputedStyle(host).display === 'none';
      });
      expect(await harness.consoleErrors(page)).toEqual([]);
    });
  });
}

/** The e2e build as another extension: in Chromium its folder, in Firefox its id makes it one. */
async function copyWithAnotherId(kind: BrowserKind): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'portal-guide-'));
  await cp(outputDir(kind, 'e2e'), folder, { recursive: true });
  const manifest = JSON.parse(await readFile(`${folder}/manifest.json`, 'utf8'));
  if (kind === 'firefox')
    manifest.browser_specific_settings.gecko.id = 'second-copy@tricare-portal-guide.example';
  await writeFile(`${folder}/manifest.json`, JSON.stringify(manifest));
  return folder;
}
