/** What the stores get, as `npm run zip` leaves it. */
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LICENSE_FILE, NOTICES_FILE } from '../../build/notices.ts';
import { SHIPPED_PACKAGES } from '../../build/shipped-packages.ts';
import { outputDir, packagePath, ROOT } from '../../lab/extension-build.ts';
import { readZip } from '../kit/zip-reader.ts';

const MINUTES = 60_000;
const PACKAGES = ['chromium', 'firefox', 'sources'] as const;

describe.each(PACKAGES)('the %s package', (what) => {
  it('names no path of this machine and carries no settings of its owner', async () => {
    const files = await readZip(packagePath(what));
    expect([...files.keys()].filter((name) => /(^|\/)\.|node_modules|\.map$/.test(name))).toEqual([]);
    for (const [name, content] of files) {
      for (const path of [ROOT.replace(/\/$/, ''), homedir()]) {
        expect(content.includes(path), `${name} names ${path}`).toBe(false);
      }
    }
  });
});

describe.each(['chromium', 'firefox'] as const)('the %s package', (kind) => {
  it('holds exactly the build that the other tests load', async () => {
    const files = await readZip(packagePath(kind));
    expect(files.has('manifest.json')).toBe(true);
    for (const [name, content] of files) {
      const built = await readFile(join(outputDir(kind, 'production'), name));
      expect(content.equals(built), name).toBe(true);
    }
  });

  it('runs no text as code or markup', async () => {
    const scripts = [...(await readZip(packagePath(kind)))].filter(([name]) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(2);
    for (const [name, content] of scripts) {
      expect(content.toString(), name).not.toMatch(
        /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|\bimport\(["'`]https?:/,
      );
    }
  });
});

describe.each(['chromium', 'firefox'] as const)('the licenses in the %s package', (kind) => {
  it('are ours, and those of every package that ships, with where its source is', async () => {
    const files = await readZip(packagePath(kind));
    expect(files.get(LICENSE_FILE)?.toString()).toBe(await readFile(`${ROOT}LICENSE`, 'utf8'));
    const notices = files.get(NOTICES_FILE)?.toString() ?? '';
    const named = [...notices.matchAll(/^(\S+) \d+\.\d+\.\d+\nLicense: (\S+)\. Source: https:\/\//gm)];
    expect(named.map(([, name]) => name)).toEqual(Object.keys(SHIPPED_PACKAGES).sort());
    for (const [, name, license] of named) {
      expect(license, name).toBe(name === 'webextension-polyfill' ? 'MPL-2.0' : 'MIT');
    }
    expect(notices.match(/Permission is hereby granted/g)).toHaveLength(named.length - 1);
    expect(notices).toContain('Mozilla Public License Version 2.0');
  });
});

it('the archive of the sources holds tracked files only, and tells a reviewer the one command', async () => {
  const files = await readZip(packagePath('sources'));
  const git = (...args: string[]) => spawnSync('git', args, { cwd: ROOT, encoding: 'utf8' }).stdout;
  const tracked = git('ls-files', '-z').split('\0');
  expect([...files.keys()].filter((name) => !tracked.includes(name))).toEqual([]);
  const forgotten = git('ls-files', '--others', '--exclude-standard', 'data', 'components', 'model', 'build');
  expect(forgotten, 'Run "git add" on these, or they are missing from the archive.').toBe('');
  const [opening = ''] = files.get('README.md')!.toString().split('\n## ');
  expect(opening).toContain('npm ci && npm run build-for-amo');
});

it('the Firefox build passes Mozilla’s linter without an error or a warning', () => {
  const { stdout } = spawnSync(
    process.execPath,
    [
      `${ROOT}node_modules/web-ext/bin/web-ext.js`,
      ...['lint', '--source-dir', outputDir('firefox', 'production'), '--output', 'json'],
    ],
    { encoding: 'utf8' },
  );
  const { errors, warnings, notices } = JSON.parse(stdout);
  expect([...errors, ...warnings, ...notices]).toEqual([]);
});

describe('the archive of the sources', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sources-'));
    for (const [name, content] of await readZip(packagePath('sources'))) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), content);
    }
    await symlink(`${ROOT}node_modules`, join(folder, 'node_modules'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it(
    'builds the same Firefox package, byte for byte, elsewhere and another year',
    async () => {
      // What a reviewer's machine may have lying about must change nothing.
      await writeFile(join(folder, '.env'), 'WXT_SECRET=s3cret\nVITE_SECRET=s3cret\n');
      const clock = join(folder, 'clock.mjs');
      await writeFile(clock, LATER_CLOCK);
      const { status, stdout, stderr } = spawnSync('npm', ['run', 'build-for-amo'], {
        cwd: folder,
        encoding: 'utf8',
        shell: process.platform === 'win32',
        env: { ...withoutTestRunner(), NODE_OPTIONS: `--import ${pathToFileURL(clock)}` },
      });
      expect(status, stdout + stderr).toBe(0);
      const again = packagePath('firefox').replace(ROOT, `${folder}/`);
      const [ours, theirs] = [await readZip(packagePath('firefox')), await readZip(again)];
      expect([...theirs.keys()]).toEqual([...ours.keys()]);
      for (const [name, content] of theirs) expect(content.equals(ours.get(name)!), name).toBe(true);
      expect((await readFile(again)).equals(await readFile(packagePath('firefox')))).toBe(true);
    },
    3 * MINUTES,
  );
});

/** The environment as outside a test: the runner leaves NODE_ENV there, which would change the build. */
function withoutTestRunner(): NodeJS.ProcessEnv {
  const { NODE_ENV: _, ...others } = process.env;
  return others;
}

/** Puts the clock of a Node process 400 days and some hours ahead. */
const LATER_CLOCK = `
const ahead = 400.3 * 86_400_000;
const Clock = Date;
globalThis.Date = class extends Clock {
  constructor(...args) {
    if (args.length > 0) super(...args);
    else super(Clock.now() + ahead);
  }
  static now() {
    return Clock.now() + ahead;
  }
};
`;
