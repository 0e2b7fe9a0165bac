/** A browser starts from any folder; one that does not start ends with a message, and leaves nothing. */
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ADDON_ID } from '../../build/addon-id.ts';
import { BROWSER_KINDS, PATH_VARIABLE } from '../../lab/browsers/find.ts';
import { launchBrowser } from '../../lab/browsers/launch.ts';
import { copyOfProject } from '../kit/project-copy.ts';

const MANIFEST = {
  manifest_version: 3,
  name: 'An empty extension',
  version: '1',
  browser_specific_settings: { gecko: { id: ADDON_ID } },
};

let folder: string;
let temporary: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'prueba-ñandú é-'));
  temporary = await mkdtemp(join(tmpdir(), 'launch-'));
  vi.stubEnv('TMPDIR', temporary);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
  await rm(temporary, { recursive: true });
});

describe.each(BROWSER_KINDS)('%s', (browser) => {
  it('starts from a folder with accents where the system has no locale', async () => {
    vi.stubEnv('LANG', undefined);
    vi.stubEnv('LC_ALL', 'C');
    await writeFile(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
    const launched = await launchBrowser({ browser, extensionDir: folder, port: 1, headless: true });
    expect(launched.extensionBaseUrl).toMatch(/-extension:\/\//);
    await launched.close();
  });

  it('says why it does not start', async () => {
    vi.stubEnv(PATH_VARIABLE[browser], process.execPath);
    await expect(launchBrowser({ browser, port: 1, headless: true })).rejects.toThrow(
      /does not start: it ended with status \d+/,
    );
  });

  it('does not stay where the extension can’t be installed', async () => {
    await writeFile(join(folder, 'manifest.json'), 'this is no manifest');
    await expect(launchBrowser({ browser, extensionDir: folder, port: 1, headless: true })).rejects.toThrow();
    await expect.poll(() => readdir(temporary)).toEqual([]);
  });
});

it('npm start ends with the reason and status 1, and leaves no profile', { timeout: 180_000 }, async () => {
  // In a copy, because it builds what other tests have loaded.
  const project = await copyOfProject();
  const own = await mkdtemp(join(temporary, 'own-'));
  try {
    const { status, stderr } = spawnSync(process.execPath, ['lab/start.ts', '--headless'], {
      cwd: project.folder,
      encoding: 'utf8',
      env: { ...process.env, CHROMIUM_PATH: process.execPath, TMPDIR: own, TEMP: own, TMP: own },
    });
    expect(stderr).toMatch(/does not start: it ended with status \d+/);
    expect(stderr).not.toMatch(/\n {4}at /);
    expect(status).toBe(1);
    expect(await readdir(own)).toEqual([]);
  } finally {
    await project.remove();
  }
});
