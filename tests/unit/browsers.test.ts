/** What `npm start` and `npm test` do where a browser is missing or does not start. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { agreed } from '../../lab/browsers/consent.ts';
import { commandFor } from '../../lab/browsers/system.ts';
import { reasonIn, whyNotStarting } from '../../lab/browsers/try-start.ts';

/** What Chromium 156 writes where the system forbids user namespaces. */
const NO_SANDBOX =
  '[14230:14230:1130/193300.1:FATAL:content/browser/zygote_host/zygote_host_impl_linux.cc:128] No usable sandbox! If you are running on Ubuntu 23.10+ …';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'browsers-test-'));
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

describe('a browser that does not start', () => {
  it('names a forbidden sandbox, with what to do', () => {
    const reason = reasonIn('chromium', '/opt/chrome/chrome', NO_SANDBOX);
    expect(reason).toContain('does not let it make a sandbox');
    expect(reason).toContain('sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0');
    expect(reason).not.toContain('/opt/chrome/chrome_sandbox');
  });

  it('offers the sandbox program that lies beside it', async () => {
    await writeFile(join(folder, 'chrome_sandbox'), '');
    const helper = join(folder, 'chrome_sandbox');
    expect(reasonIn('chromium', join(folder, 'chrome'), NO_SANDBOX)).toContain(
      `sudo chmod 4755 ${helper} && export CHROME_DEVEL_SANDBOX=${helper}`,
    );
  });

  it('names the library that the system lacks', () => {
    const stderr = 'chrome: error while loading shared libraries: libnss3.so: cannot open shared object file';
    expect(reasonIn('chromium', 'chrome', stderr)).toContain('libnss3.so');
    expect(reasonIn('firefox', 'firefox', stderr)).toContain('libnss3.so');
  });

  it('is noticed although the program itself runs', () => {
    // Node takes neither browser's arguments.
    expect(whyNotStarting('chromium', process.execPath)).toMatch(/ended with status \d+/);
    expect(whyNotStarting('firefox', process.execPath)).toMatch(/ended with status \d+/);
  });
});

describe('before the system is changed', () => {
  const said = () => vi.spyOn(process.stderr, 'write').mockReturnValue(true);

  it('the plan is said, and no answer is a no', async () => {
    vi.stubEnv('CI', '');
    vi.stubEnv('npm_config_yes', '');
    const stderr = said();
    expect(await agreed('apt-get can install chromium: 100 MB.')).toBe(false);
    expect(stderr.mock.calls.join('')).toContain('apt-get can install chromium: 100 MB.');
    expect(stderr.mock.calls.join('')).toContain('--yes');
  });

  it.each([
    ['CI', 'true'],
    ['npm_config_yes', 'true'],
  ])('%s=%s is a yes given beforehand', async (name, value) => {
    vi.stubEnv('CI', '');
    vi.stubEnv(name, value);
    said();
    expect(await agreed('A plan.')).toBe(true);
  });
});

it.each([
  ['darwin', 'chromium', 'brew install --cask chromium'],
  ['win32', 'firefox', 'winget install Mozilla.Firefox'],
  ['linux', 'firefox', /apt-get install -y firefox-esr|npx @puppeteer\/browsers install firefox@stable/],
] as const)('on %s the command to type gets %s by that system’s own means', (system, kind, command) => {
  expect(commandFor(kind, system)).toMatch(command);
});

describe('the temporary folder of a run', () => {
  const HELPER = new URL('../../lab/browsers/own-folder.ts', import.meta.url).pathname;
  const script = (rest: string) =>
    `const { ownTemporaryFolder } = await import(${JSON.stringify(HELPER)}); ownTemporaryFolder(); console.log(process.env.TMPDIR); ${rest}`;
  const env = () => ({ ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder });
  const run = (rest: string) =>
    spawnSync(process.execPath, ['--input-type=module', '-e', script(rest)], {
      encoding: 'utf8',
      env: env(),
    });

  it('holds what other programs put into temporary folders, and goes at the end', () => {
    const { stdout } = run(
      "const { mkdtempSync } = await import('node:fs'); const { tmpdir } = await import('node:os'); console.log(mkdtempSync(tmpdir() + '/profile-'));",
    );
    const [own = '', inside = ''] = stdout.trim().split('\n');
    expect(inside.startsWith(`${own}/profile-`)).toBe(true);
    expect(existsSync(own)).toBe(false);
  });

  it('goes at the next run where the process was killed', async () => {
    const child = spawn(
      process.execPath,
      ['--input-type=module', '-e', script('setInterval(() => {}, 1000);')],
      {
        env: env(),
      },
    );
    const own = await new Promise<string>((resolve) => {
      child.stdout.once('data', (text) => resolve(String(text).trim()));
    });
    expect(existsSync(own)).toBe(true);
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
    run('');
    expect(existsSync(own)).toBe(false);
  });
});

it('the README says what a missing browser leads to', async () => {
  const readme = await readFile('README.md', 'utf8');
  expect(readme).toMatch(/they\s+ask before/);
  expect(readme).toContain('--yes');
});
