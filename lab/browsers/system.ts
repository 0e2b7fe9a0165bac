/** What this computer is, and how programs get onto it. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { type BrowserKind, CACHE_DIR, DOWNLOAD_NAME } from './find.ts';

/** How long a download and the package manager may take, in milliseconds. */
const INSTALL_LIMIT = 10 * 60_000;

/**
 * Includes Spanish, for the tests. `chromium-sandbox` is needed only without user namespaces; it is small,
 * and without it Chromium may refuse to start.
 */
export const DEBIAN_PACKAGES = {
  chromium: ['chromium', 'chromium-sandbox', 'chromium-l10n'],
  firefox: ['firefox-esr', 'firefox-esr-l10n-es-es'],
} as const;

/**
 * Whether apt-get brings browsers that a program can control: on Debian and its relatives, but not on
 * Ubuntu, whose packages bring snaps.
 */
export function aptHasBrowsers(): boolean {
  if (!existsSync('/etc/os-release')) return false;
  const release = readFileSync('/etc/os-release', 'utf8');
  return /^ID(_LIKE)?=.*\bdebian\b/m.test(release) && !/^ID=ubuntu\b/m.test(release);
}

/** The prefix that runs a command as root without a password; null if that is not possible. */
export function elevation(): string[] | null {
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : null;
}

/** The command that gets the browser on this system, for the user to type. */
export function commandFor(kind: BrowserKind, system: NodeJS.Platform = process.platform): string {
  const sudo = process.getuid?.() === 0 ? '' : 'sudo ';
  if (system === 'darwin') return `brew install --cask ${kind}`;
  if (system === 'win32')
    return `winget install ${kind === 'firefox' ? 'Mozilla.Firefox' : 'Hibbiki.Chromium'}`;
  if (aptHasBrowsers())
    return `${sudo}apt-get update && ${sudo}apt-get install -y ${DEBIAN_PACKAGES[kind].join(' ')}`;
  return `npx @puppeteer/browsers install ${DOWNLOAD_NAME[kind]}@stable --path ${CACHE_DIR}`;
}

/** Runs a program to its end. `why` is the last line of its errors. */
export function run([program = '', ...args]: string[]): { ok: boolean; why: string; output: string } {
  const env = { ...process.env, LC_ALL: 'C' };
  const result = spawnSync(program, args, {
    timeout: INSTALL_LIMIT,
    encoding: 'utf8',
    maxBuffer: 64 << 20,
    env,
  });
  const lastLine = `${result.stderr ?? ''}`.trim().split('\n').at(-1);
  return {
    ok: result.status === 0,
    why: result.error?.message ?? (lastLine || `exit status ${result.status}`),
    output: `${result.stdout ?? ''}`,
  };
}
