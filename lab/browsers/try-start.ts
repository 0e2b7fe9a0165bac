/** Starts a browser once without a window: a version number says nothing about the sandbox or libraries. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { BrowserKind } from './find.ts';

/** How long the browser may take to start and end, in milliseconds. */
const LIMIT = 60_000;

/** A browser is there, but does not start. The message says why, and what to do. */
export class BrowserBroken extends Error {
  override name = 'BrowserBroken';
  constructor(path: string, why: string) {
    super(`${path} does not start: ${why}`);
  }
}

/** What Chromium needs on Linux because the operating system does not let it build its own. */
const NO_SANDBOX = /no usable sandbox|SUID sandbox|user namespace|zygote_host_impl|Operation not permitted/i;
const NO_LIBRARY = /error while loading shared libraries: ([^:\s]+)/;

/** Starts the program and ends it. Null if that works; otherwise the reason, with what to do. */
export function whyNotStarting(kind: BrowserKind, path: string): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'portal-guide-try-'));
  try {
    const { status, signal, stdout, stderr, error } = spawnSync(path, trial(kind, folder), {
      encoding: 'utf8',
      timeout: LIMIT,
      killSignal: 'SIGKILL',
      env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' },
    });
    const showed = kind === 'firefox' || stdout.includes('<html');
    if (status === 0 && showed) return null;
    const end = error?.message ?? (signal ? `ended by ${signal}` : `ended with status ${status}`);
    return reasonIn(kind, path, stderr ?? '') ?? `it ${end} and showed no page${lastLine(stderr ?? '')}.`;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The arguments with which a browser draws an empty page and ends by itself. */
function trial(kind: BrowserKind, folder: string): string[] {
  if (kind === 'firefox')
    return ['--headless', '--profile', folder, '--screenshot', join(folder, 'page.png'), 'about:blank'];
  return [
    '--headless',
    `--user-data-dir=${folder}`,
    '--no-first-run',
    '--disable-gpu',
    ...sandboxSwitches(),
    '--dump-dom',
    'about:blank',
  ];
}

/** Chromium refuses to run as root with its sandbox; containers run everything as root. */
export function sandboxSwitches(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/**
 * The cause that a browser's own error output shows, with what to do; null where it shows none that we know.
 * @param stderr what the browser wrote while it started
 */
export function reasonIn(kind: BrowserKind, path: string, stderr: string): string | null {
  const [, library] = stderr.match(NO_LIBRARY) ?? [];
  if (library) return `the system has no ${library}, a library that it needs.`;
  if (kind === 'firefox' || !NO_SANDBOX.test(stderr)) return null;
  const helper = join(dirname(path), 'chrome_sandbox');
  return [
    'the system does not let it make a sandbox. One of these helps:',
    '  Ubuntu 23.10 or later: sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0',
    '  Debian 10 or earlier:  sudo sysctl -w kernel.unprivileged_userns_clone=1',
    '  user namespaces off:   sudo sysctl -w user.max_user_namespaces=15000',
    '  Debian:                sudo apt-get install -y chromium chromium-sandbox',
    ...(existsSync(helper)
      ? [
          `  any system:            sudo chown root:root ${helper} && sudo chmod 4755 ${helper} && export CHROME_DEVEL_SANDBOX=${helper}`,
        ]
      : []),
  ].join('\n');
}

/** The last line that says something about the start; without a desktop, most are about its message bus. */
function lastLine(text: string): string {
  const lines = text.trim().split('\n');
  const line = lines.filter((one) => !one.includes('dbus')).at(-1);
  return line ? `: ${line}` : '';
}
