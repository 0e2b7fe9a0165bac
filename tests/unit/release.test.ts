import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Advisory, holesIn, lockedPackages, readAdvisories } from '../../tools/advisories.ts';
import { auditVerdict } from '../../tools/audit.ts';
import { release as makeRelease, main as release } from '../../tools/release.ts';
import { releaseFiles } from '../../tools/release-files.ts';

const files = {
  'package.json': '{\n  "name": "x",\n  "version": "0.9.0"\n}\n',
  'package-lock.json':
    '{\n  "version": "0.9.0",\n  "packages": {\n    "": { "version": "0.9.0" },\n    "a": { "version": "0.9.0" }\n  }\n}\n',
  'CHANGELOG.md': '# Changelog\n\n## Unreleased\n\n- Something new.\n\n## 0.9.0 (2026-01-01)\n\n- Old.\n',
};
const DAY = '2026-11-23';

describe('a release', () => {
  it('gives the version to package.json, lockfile and changelog, and to no package', () => {
    const changed = releaseFiles(files, '0.10.0', DAY);
    expect(JSON.parse(changed['package.json']).version).toBe('0.10.0');
    expect(JSON.parse(changed['package-lock.json'])).toEqual({
      version: '0.10.0',
      packages: { '': { version: '0.10.0' }, a: { version: '0.9.0' } },
    });
    expect(changed['CHANGELOG.md']).toContain(
      '## Unreleased\n\n## 0.10.0 (2026-11-23)\n\n- Something new.\n\n## 0.9.0',
    );
  });

  it.each([
    ['1.0', '"1.0" is no version'],
    ['1.0.0-beta', 'is no version'],
    ['01.0.0', 'is no version'],
    ['0.9.0', '0.9.0 is not newer than 0.9.0'],
    ['0.8.9', '0.8.9 is not newer'],
  ])('refuses %s', (version, message) => {
    expect(() => releaseFiles(files, version, DAY)).toThrow(message);
  });

  it('needs a changelog entry', () => {
    const changelog = '# Changelog\n\n## Unreleased\n\n## 0.9.0 (2026-01-01)\n\n- Old.\n';
    expect(() => releaseFiles({ ...files, 'CHANGELOG.md': changelog }, '1.0.0', DAY)).toThrow('says nothing');
  });

  it('can be tried without changing anything, and says what stands in the way', async () => {
    const before = readFileSync('package.json', 'utf8');
    const tried = await attempt({ version: '99.0.0', isDry: true }, { 'git branch --show-current': 'work' });
    expect(tried.status).toBe(0);
    expect(tried.text).toMatch(/npm test; then set 99\.0\.0/);
    expect(tried.text).toMatch(/tag v99\.0\.0[\s\S]*## 99\.0\.0 \(\d{4}-\d\d-\d\d\)/);
    expect(tried.text).toContain('Stands in the way: This is the branch "work"');
    expect(tried.ran.filter((line) => !line.startsWith('git '))).toEqual([]);
    expect(readFileSync('package.json', 'utf8')).toBe(before);
  });

  it.each([
    [{ 'git status --porcelain': ' M data/sites.yml' }, 'There are uncommitted changes.'],
    [{ 'git branch --show-current': 'work' }, 'This is the branch "work"; releases are made on "main".'],
    [{ 'git tag --list v99.0.0': 'v99.0.0' }, 'The tag v99.0.0 exists already.'],
    [{ 'git config user.signingkey': '' }, 'There is no key to sign the tag with'],
    [{ 'npm run --silent stale': null }, '"npm run --silent stale" fails.'],
    [{ 'npm run --silent audit': null }, '"npm run --silent audit" fails.'],
    [{ 'npm test': null }, '"npm test" fails.'],
  ])('is not made where %j', async (answers, reason) => {
    const { status, text, ran } = await attempt({ version: '99.0.0', isDry: false }, answers);
    expect(text).toContain(reason);
    expect(status).toBe(1);
    expect(ran.filter((line) => /commit|--sign/.test(line))).toEqual([]);
  });

  it('says how it is called, and refuses what is no version', async () => {
    const run = async (...args: string[]) =>
      release(args, { input: (async function* () {})(), out: () => {} });
    expect(await run('soon', '--dry-run')).toBe(1);
    expect(await run()).toBe(2);
    expect(await run('1.0.0', '--force')).toBe(2);
  });
});

describe('a release in a repository', { timeout: 60_000 }, () => {
  let folder: string;
  const before = process.cwd();
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim();
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'release-'));
    for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
    git('init', '--quiet', '--initial-branch=main');
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(folder, '.git/key')]);
    const settings = [
      ['user.name', 'A maintainer'],
      ['user.email', 'maintainer@example.com'],
      ['gpg.format', 'ssh'],
      ['user.signingkey', join(folder, '.git/key')],
    ];
    for (const [name, value] of settings) git('config', name!, value!);
    git('add', '.');
    git('commit', '--quiet', '--message', 'Begin');
    process.chdir(folder);
  });
  afterEach(() => {
    process.chdir(before);
    rmSync(folder, { recursive: true });
  });

  /** The real git, and an npm that says yes to everything. */
  const run = (program: string, ...args: string[]) => {
    if (program === 'npm') return { status: 0, text: '' };
    const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
    return { status: status ?? 1, text: stdout + stderr };
  };

  it('is one commit and a signed tag', async () => {
    expect(await makeRelease({ version: '1.0.0', isDry: false }, () => {}, run)).toBe(0);
    expect(git('log', '--format=%s')).toBe('Release 1.0.0\nBegin');
    expect(git('cat-file', 'tag', 'v1.0.0')).toContain('BEGIN SSH SIGNATURE');
    expect(git('status', '--porcelain')).toBe('');
  });

  it('leaves nothing where the tag can’t be signed', async () => {
    git('config', 'user.signingkey', join(folder, '.git/no-key'));
    expect(await makeRelease({ version: '1.0.0', isDry: false }, () => {}, run)).toBe(1);
    expect(git('log', '--format=%s')).toBe('Begin');
    expect(git('tag')).toBe('');
    expect(git('status', '--porcelain')).toBe('');
  });
});

/** A release here, with answers of git and npm by command line; null is a failure, all others succeed. */
async function attempt(wish: Parameters<typeof makeRelease>[0], answers: Record<string, string | null>) {
  const usual: Record<string, string> = {
    'git branch --show-current': 'main',
    'git config user.signingkey': 'key',
  };
  const ran: string[] = [];
  const lines: string[] = [];
  const run = (...words: string[]) => {
    const line = words.join(' ');
    ran.push(line);
    const answer = line in answers ? answers[line]! : (usual[line] ?? '');
    return { status: answer === null ? 1 : 0, text: answer ?? '' };
  };
  const status = await makeRelease(wish, (line) => lines.push(line), run);
  return { status, text: lines.join('\n'), ran };
}

describe('the audit', () => {
  it('fails where the registry does not answer', () => {
    for (const report of ['', 'junk', '{"message":"405 Method Not Allowed","statusCode":405}']) {
      const { status, lines } = auditVerdict(report);
      expect([status, lines[0]]).toEqual([2, expect.stringMatching(/^Could not look: /)]);
    }
  });

  it('passes without holes, and names those that there are', () => {
    expect(auditVerdict('{"vulnerabilities":{}}')).toEqual({ status: 0, lines: ['No known holes.'] });
    const { status, lines } = auditVerdict('{"vulnerabilities":{"left":{"severity":"high"}}}');
    expect([status, lines[0]]).toEqual([1, 'high: left']);
  });
});

describe('the audit without a registry', () => {
  const advisory = (events: object[], more: object = {}): Advisory => ({
    id: 'GHSA-aaaa-bbbb-cccc',
    affected: [{ package: { ecosystem: 'npm', name: 'left' }, ranges: [{ type: 'SEMVER', events }] }],
    ...more,
  });
  const holes = (version: string, found: Advisory) => holesIn([{ name: 'left', version }], [found]);

  it.each([
    ['1.2.2', true],
    ['1.2.3', false],
    ['1.10.0', false],
    ['2.0.0-rc.1', false],
    ['2.0.0', true],
    ['2.1.0', true],
    ['2.1.1', false],
  ])('left %s: %j', (version, isOpen) => {
    const found = advisory([
      { introduced: '0' },
      { fixed: '1.2.3' },
      { introduced: '2.0.0' },
      { last_affected: '2.1.0' },
    ]);
    expect(holes(version, found)).toEqual(isOpen ? [`GHSA-aaaa-bbbb-cccc: left ${version}`] : []);
  });

  it('believes no advisory that was withdrawn', () => {
    expect(holes('1.0.0', advisory([{ introduced: '0' }], { withdrawn: '2026-01-01T00:00:00Z' }))).toEqual(
      [],
    );
  });

  it('reads a folder of them, and our own lockfile', () => {
    const folder = mkdtempSync(join(tmpdir(), 'advisories-'));
    mkdirSync(join(folder, '2026/11'), { recursive: true });
    expect(() => readAdvisories(folder)).toThrow('holds no advisory');
    const path = join(folder, '2026/11/GHSA-aaaa-bbbb-cccc.json');
    writeFileSync(path, JSON.stringify(advisory([{ introduced: '0' }]), null, 2));
    expect(readAdvisories(folder)).toHaveLength(1);
    rmSync(folder, { recursive: true });
    const locked = lockedPackages(readFileSync('package-lock.json', 'utf8'));
    expect(locked.length).toBeGreaterThan(100);
    expect(locked.map(({ name }) => name)).toContain('@wxt-dev/i18n');
  });
});
