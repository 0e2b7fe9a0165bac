/**
 * Checks the harness that the other tests depend on: a bare browser makes no requests by itself, and the
 * harness sees requests that an extension makes.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { ADDON_ID } from '../../build/addon-id.ts';
import { BROWSER_KINDS } from '../../lab/browsers/find.ts';
import { type Harness, openHarness } from '../kit/browser/harness.ts';

const MANIFEST = {
  manifest_version: 3,
  name: 'A talkative extension',
  version: '1',
  browser_specific_settings: { gecko: { id: ADDON_ID } },
  content_scripts: [{ matches: ['https://uccitdp.com/*'], js: ['content.js'] }],
};

/** Asks for the page's own address, which only differs from the page's request in not being a document. */
const CONTENT = `fetch(location.href).then(() => document.documentElement.append(document.createElement('portal-guide-card')));
new Image().src = 'https://counter.example/pixel';`;

describe.each(BROWSER_KINDS)('%s', (kind) => {
  let harness: Harness | undefined;
  let folder: string | undefined;

  afterEach(async () => {
    await harness?.close();
    if (folder) await rm(folder, { recursive: true });
    harness = folder = undefined;
  });

  it('asks for nothing but the pages while no extension is loaded', async () => {
    harness = await openHarness(kind, { build: 'production', extensionDir: null });
    const page = await harness.newPage();
    harness.requests.expect('https://uccitdp.com/claims');
    await page.goto('https://uccitdp.com/claims');
    await page.type('input[name="name"]', 'helo wrld');
    await page.type('input[type="password"]', 'secret');
    await Promise.all([page.waitForNavigation(), page.click('form button')]);
    expect(harness.requests.unexpected()).toEqual([]);
    expect(harness.server.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /claims',
      'POST /claims',
    ]);
    expect(await harness.consoleErrors(page)).toEqual([]);
  });

  it('sees what a content script asks for, even at the address of the page', async () => {
    folder = await mkdtemp(join(tmpdir(), 'talkative-'));
    await writeFile(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
    await writeFile(join(folder, 'content.js'), CONTENT);
    harness = await openHarness(kind, { build: 'production', extensionDir: folder });
    const page = await harness.newPage();
    harness.requests.expect('https://uccitdp.com/');
    await page.goto('https://uccitdp.com/');
    await page.waitForSelector('portal-guide-card');
    await expect
      .poll(() => harness?.requests.unexpected().sort())
      .toEqual(['GET https://counter.example/pixel', 'GET https://uccitdp.com/']);
  });
});
