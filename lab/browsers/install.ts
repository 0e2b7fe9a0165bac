/**
 * Gets a browser if the machine has none, so that `npm start` and `npm test` need no setup.
 *
 * It tries, in this order: an installed browser; a download into the project, which changes nothing outside
 * it; the system's package manager, if that works without a password; otherwise it prints the exact command
 * to type.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, detectBrowserPlatform, resolveBuildId } from '@puppeteer/browsers';
import { type BrowserKind, CACHE_DIR, DOWNLOAD_NAME, findBrowser, PATH_VARIABLE } from './find.ts';

/**
 * How long the version lookup may take: enough for a slow connection, but not long if packets are dropped.
 */
const LOOKUP_LIMIT = 20_000;
/** How long the download and the package manager may take. */
const INSTALL_LIMIT = 10 * 60_000;

const CLI = fileURLToPath(new URL('../../node_modules/@puppeteer/browsers/lib/main-cli.js', import.meta.url));

const NAME = { chromium: 'Chromium', firefox: 'Firefox' } as const;
/**
 * Includes Spanish, for the tests. `chromium-sandbox` is needed only without user namespaces; it is small,
 * and without it Chromium may refuse to start.
 */
const DEBIAN_PACKAGES = {
  chromium: ['chromium', 'chromium-sandbox', 'chromium-l10n'],
  firefox: ['firefox-esr', 'firefox-esr-l10n-es-es'],
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

/** The path of a browser that starts; installs one if necessary. Reports its progress on standard error. */
export async function ensureBrowser(kind: BrowserKind): Promise<string> {
  const found = await findBrowser(kind);
  if (found) return found;
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
    say(`Downloading ${NAME[kind]} (${buildId}) into ${CACHE_DIR} …`);
    const done = run([process.execPath, CLI, 'install', `${name}@${buildId}`, '--path', CACHE_DIR]);
    const path = done.ok ? await findBrowser(kind) : null;
    if (path && starts(path)) return path;
    failure = path ? 'it does not start here, system libraries are missing' : done.why;
    rmSync(join(CACHE_DIR, name), { recursive: true, force: true });
  } catch (error) {
    failure = reason(error);
  }
  say(`${NAME[kind]} could not be downloaded: ${failure}.`);
  return null;
}

/** Installs on Debian and its relatives, as root or with a sudo that asks for no password. */
async function installPackage(kind: BrowserKind): Promise<string | null> {
  const become = elevation();
  if (!isDebian() || !become) return null;
  const packages = DEBIAN_PACKAGES[kind];
  say(`Installing ${packages.join(' and ')} with apt-get …`);
  const apt = [...become, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  run([...apt, 'update']);
  const done = run([...apt, 'install', '-y', '--no-install-recommends', ...packages]);
  const path = done.ok ? await findBrowser(kind) : null;
  if (path && starts(path)) return path;
  say(
    `apt-get brought no ${NAME[kind]} that starts: ${done.ok ? 'it is a snap or lacks libraries' : done.why}.`,
  );
  return null;
}

/** Whether the program starts at all. Windows programs print no version, macOS bundles need no libraries. */
function starts(path: string): boolean {
  return process.platform !== 'linux' || spawnSync(path, ['--version'], { timeout: 60_000 }).status === 0;
}

/** The command for the user to type on this system. */
function commandFor(kind: BrowserKind): string {
  const sudo = process.getuid?.() === 0 ? '' : 'sudo ';
  if (isDebian())
    return `${sudo}apt-get update && ${sudo}apt-get install -y ${DEBIAN_PACKAGES[kind].join(' ')}`;
  if (process.platform === 'darwin') return `brew install --cask ${kind}`;
  if (process.platform === 'win32')
    return `winget install ${kind === 'firefox' ? 'Mozilla.Firefox' : 'Hibbiki.Chromium'}`;
  return `npx @puppeteer/browsers install ${DOWNLOAD_NAME[kind]}@stable --path ${CACHE_DIR}`;
}

function isDebian(): boolean {
  if (!existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** The prefix that runs a command as root; null if that is not possible. */
function elevation(): string[] | null {
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : null;
}

function run([program = '', ...args]: string[]): { ok: boolean; why: string } {
  const result = spawnSync(program, args, { timeout: INSTALL_LIMIT, encoding: 'utf8', maxBuffer: 64 << 20 });
  const lastLine = `${result.stderr ?? ''}`.trim().split('\n').at(-1);
  return {
    ok: result.status === 0,
    why: result.error?.message ?? (lastLine || `exit status ${result.status}`),
  };
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
