/**
 * Finds a Chromium and a Firefox that a program can control.
 *
 * It skips branded Google Chrome on purpose: since version 137 that ignores `--load-extension`, and it
 * belongs to the user. Chromium and Chrome for Testing keep the old behavior. It also skips snap packages:
 * their sandbox has a private /tmp, so they never see the profile folder that we make.
 */
import { accessSync, closeSync, constants, openSync, readSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getInstalledBrowsers } from '@puppeteer/browsers';

export type BrowserKind = 'chromium' | 'firefox';
export const BROWSER_KINDS: readonly BrowserKind[] = ['chromium', 'firefox'];

/** Where downloads go: inside node_modules, which version control and linters ignore. */
export const CACHE_DIR = fileURLToPath(new URL('../../node_modules/.cache/browsers', import.meta.url));

export const PATH_VARIABLE = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' } as const;

/** The names under which @puppeteer/browsers keeps them; its `chrome` is Chrome for Testing. */
export const DOWNLOAD_NAME = { chromium: 'chrome', firefox: 'firefox' } as const;

/** The environment names a browser that does not exist. The message is for the user. */
export class BrowserPathWrong extends Error {
  override name = 'BrowserPathWrong';
  constructor(variable: string, path: string) {
    super(`${variable} names ${path}, which is not a program that can be started.`);
  }
}

const PROGRAM_NAMES = {
  chromium: ['chromium', 'chromium-browser', 'chrome-for-testing'],
  firefox: ['firefox', 'firefox-esr', 'firefox-devedition', 'firefox-nightly'],
} as const;

/** Usual places outside PATH. */
function usualPlaces(kind: BrowserKind): string[] {
  const { HOME = '', LOCALAPPDATA = '', PROGRAMFILES = '', 'ProgramFiles(x86)': x86 = '' } = process.env;
  if (process.platform === 'darwin') {
    const apps = {
      chromium: ['Chromium', 'Google Chrome for Testing'],
      firefox: ['Firefox', 'Firefox Developer Edition', 'Firefox Nightly'],
    }[kind];
    const program = (app: string) =>
      join(`${app}.app`, 'Contents', 'MacOS', kind === 'firefox' ? 'firefox' : app);
    return ['/Applications', join(HOME, 'Applications')].flatMap((dir) =>
      apps.map((app) => join(dir, program(app))),
    );
  }
  if (process.platform === 'win32') {
    const inside =
      kind === 'chromium'
        ? join('Chromium', 'Application', 'chrome.exe')
        : join('Mozilla Firefox', 'firefox.exe');
    return [PROGRAMFILES, x86, LOCALAPPDATA].filter(Boolean).map((dir) => join(dir, inside));
  }
  return kind === 'chromium'
    ? ['/usr/lib/chromium/chromium', '/usr/lib64/chromium-browser/chromium-browser', '/opt/chromium/chrome']
    : [
        '/usr/lib/firefox-esr/firefox-esr',
        '/usr/lib/firefox/firefox',
        '/usr/lib64/firefox/firefox',
        '/opt/firefox/firefox',
      ];
}

function onPath(kind: BrowserKind): string[] {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return PROGRAM_NAMES[kind].flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Whether this is a snap, or Ubuntu's shell script /usr/bin/firefox that only starts the snap. */
function isSnap(path: string): boolean {
  const real = realpathSync(path);
  if (real.startsWith('/snap/') || real === '/usr/bin/snap') return true;
  const file = openSync(real, 'r');
  try {
    const head = Buffer.alloc(4096);
    const text = head.toString('latin1', 0, readSync(file, head));
    return text.startsWith('#!') && text.includes('/snap/');
  } finally {
    closeSync(file);
  }
}

/** The newest download in the project's cache, if any. */
async function downloaded(kind: BrowserKind): Promise<string | null> {
  const installed = await getInstalledBrowsers({ cacheDir: CACHE_DIR }).catch(() => []);
  const newestFirst = installed
    .filter(({ browser }) => browser === DOWNLOAD_NAME[kind])
    .sort((a, b) => b.buildId.localeCompare(a.buildId, 'en', { numeric: true }));
  return newestFirst.map(({ executablePath }) => executablePath).find(isProgram) ?? null;
}

/**
 * The program to start, or null. A path from the environment wins. If nothing is there, that is an error: a
 * user who names a browser does not want another one silently.
 */
export async function findBrowser(kind: BrowserKind): Promise<string | null> {
  const variable = PATH_VARIABLE[kind];
  const given = process.env[variable];
  if (given) {
    if (!isProgram(given)) throw new BrowserPathWrong(variable, given);
    return given;
  }
  const system = [...onPath(kind), ...usualPlaces(kind)].find((path) => isProgram(path) && !isSnap(path));
  return system ?? (await downloaded(kind));
}
