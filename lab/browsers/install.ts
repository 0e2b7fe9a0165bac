/**
 * Gets a browser if the machine has none, so that `npm start` and `npm test` need no setup.
 *
 * It tries, in this order: an installed browser; a download into the project, which changes nothing outside
 * it; the system's package manager, if that works without a password and the user agrees; otherwise it
 * prints the exact command to type. What it gets, it starts once.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, detectBrowserPlatform, resolveBuildId } from '@puppeteer/browsers';
import { agreed } from './consent.ts';
import { type BrowserKind, CACHE_DIR, DOWNLOAD_NAME, findBrowser, PATH_VARIABLE } from './find.ts';
import { aptHasBrowsers, commandFor, DEBIAN_PACKAGES, elevation, run } from './system.ts';
import { whyNotStarting } from './try-start.ts';

/**
 * How long the version lookup may take: enough for a slow connection, but not long if packets are dropped.
 */
const LOOKUP_LIMIT = 20_000;

const CLI = fileURLToPath(new URL('../../node_modules/@puppeteer/browsers/lib/main-cli.js', import.meta.url));

const NAME = { chromium: 'Chromium', firefox: 'Firefox' } as const;
/** The sizes of the stable builds for Linux in 2026, to tell people what they are in for. */
const DOWNLOAD_SIZE = {
  chromium: 'about 180 MB to fetch, 400 MB on the disk',
  firefox: 'about 80 MB to fetch, 300 MB on the disk',
} as const;

/** There is no browser, and we can't get one without the user. The message says what to type. */
export class BrowserMissing extends Error {
  override name = 'BrowserMissing';
  readonly kind: BrowserKind;
  constructor(kind: BrowserKind) {
    super(
      `${NAME[kind]} was not found and could not be installed. Install it with:\n\n    ${commandFor(kind)}\n\n` +
        `or set ${PATH_VARIABLE[kind]} to the program you have.`,
    );
    this.kind = kind;
  }
}

/**
 * The path of a browser; gets one if necessary. Reports its progress on standard error.
 * @throws BrowserMissing, BrowserPathWrong
 */
export async function ensureBrowser(kind: BrowserKind): Promise<string> {
  const found = await findBrowser(kind);
  if (found) return found;
  say(`There is no ${NAME[kind]} here that a program can control.`);
  return (await download(kind)) ?? (await installPackage(kind)) ?? fail(new BrowserMissing(kind));
}

/**
 * Downloads the stable build in a child process, because the library can't cancel a download, and a hung
 * one would keep our process alive.
 */
async function download(kind: BrowserKind): Promise<string | null> {
  const platform = detectBrowserPlatform();
  if (!platform) return null;
  const name = DOWNLOAD_NAME[kind];
  let failure: string;
  try {
    const buildId = await within(LOOKUP_LIMIT, resolveBuildId(name as Browser, platform, 'stable'));
    say(`Downloading ${NAME[kind]} (${buildId}), ${DOWNLOAD_SIZE[kind]}, into ${CACHE_DIR} …`);
    const done = run([process.execPath, CLI, 'install', `${name}@${buildId}`, '--path', CACHE_DIR]);
    const path = done.ok ? await findBrowser(kind) : null;
    const broken = path ? whyNotStarting(kind, path) : done.why;
    if (path && !broken) return path;
    failure = path ? `it does not start here: ${broken}` : `${broken}`;
    rmSync(join(CACHE_DIR, name), { recursive: true, force: true });
  } catch (error) {
    failure = reason(error);
  }
  say(`${NAME[kind]} could not be downloaded: ${failure}`);
  return null;
}

/** Installs on Debian and its relatives, as root or with a sudo that asks for no password. */
async function installPackage(kind: BrowserKind): Promise<string | null> {
  const become = elevation();
  if (!aptHasBrowsers() || !become) return null;
  const packages = DEBIAN_PACKAGES[kind];
  const apt = [...become, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  const install = [...apt, 'install', '--no-install-recommends', ...packages];
  const plan = `apt-get can install ${packages.join(', ')} into this system: ${sizeOf(install)}.`;
  if (!(await agreed(plan))) return null;
  say(`Installing ${packages.join(', ')} …`);
  run([...apt, 'update']);
  const done = run([...install, '-y']);
  const path = done.ok ? await findBrowser(kind) : null;
  const broken = path ? whyNotStarting(kind, path) : done.ok ? 'what it brought is a snap' : done.why;
  if (path && !broken) return path;
  say(`apt-get brought no ${NAME[kind]} that starts: ${broken}`);
  return null;
}

/** What apt-get itself says of the size, if its lists are there; otherwise what it was on Debian 12. */
function sizeOf(install: string[]): string {
  const { output } = run([...install, '--assume-no']);
  const [, fetched] = output.match(/Need to get (\S+ [kMG]?B)/) ?? [];
  const [, kept] = output.match(/(\S+ [kMG]?B) of additional disk space/) ?? [];
  return fetched && kept
    ? `${fetched} to fetch, ${kept} on the disk`
    : 'about 300 MB to fetch, up to 1.1 GB on the disk, with the libraries that a browser needs';
}

function within<T>(limit: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${limit / 1000} s`)), limit);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** The innermost message: outer ones only say that something failed. */
function reason(error: unknown): string {
  const { cause, code, message } = error as Error & { code?: string };
  return cause ? reason(cause) : message || code || String(error);
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

function fail(error: Error): never {
  throw error;
}
