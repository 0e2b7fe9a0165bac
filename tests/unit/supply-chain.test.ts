/** Packages of others are exactly the ones we chose. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Locked {
  version?: string;
  integrity?: string;
  hasInstallScript?: boolean;
}

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

describe.each([
  { folder: '.', fewest: 100 },
  { folder: 'bench', fewest: 4 },
  { folder: 'build/node', fewest: 2 },
])('the package in $folder', ({ folder, fewest }) => {
  const manifest = read(`${folder}/package.json`);
  const { '': _, ...packages } = read(`${folder}/package-lock.json`).packages as Record<string, Locked>;
  const locked = Object.entries(packages);

  it('pins every package to a version and a hash', () => {
    const { dependencies, devDependencies, optionalDependencies } = manifest;
    const asked = Object.values<string>({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect(asked.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    expect(locked.length).toBeGreaterThanOrEqual(fewest);
    const loose = locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
    expect(loose.map(([name]) => name)).toEqual([]);
  });

  it('lets no package run a program at installation', () => {
    const running = locked.filter(([, { hasInstallScript }]) => hasInstallScript);
    expect(running.map(([name]) => name)).toEqual([]);
    expect(manifest).not.toHaveProperty('allowScripts');
  });
});

describe.each(['ci', 'weekly'])('the workflow %s', (name) => {
  const text = readFileSync(`.github/workflows/${name}.yml`, 'utf8');
  const actions = [...text.matchAll(/uses: (.+)/g)].map(([, action]) => action!);

  it('runs actions of one commit each, and says which release that is', () => {
    expect(actions.length).toBeGreaterThan(2);
    expect(actions.filter((action) => !/^[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))).toEqual([]);
  });

  it('may read the sources and nothing else, and leaves no key in the checkout', () => {
    expect(text).toMatch(/^permissions:\n {2}contents: read\n/m);
    expect(text.match(/: write/g)).toBeNull();
    const checkouts = actions.filter((action) => action.startsWith('actions/checkout@'));
    expect(text.match(/persist-credentials: false/g)).toHaveLength(checkouts.length);
  });
});

describe('build/node/ready.mjs', () => {
  const READY = 'build/node/ready.mjs';
  const run = (...args: string[]) => spawnSync(process.execPath, args, { encoding: 'utf8' });

  it('has nothing to do where Node runs TypeScript', () => {
    expect(run(READY)).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });

  it.each(['darwin', 'win32'])('says what to install where Node does not and the system is %s', (system) => {
    const pretend = `Object.defineProperty(process, 'platform', { value: '${system}' })`;
    const imported = `data:text/javascript,${encodeURIComponent(pretend)}`;
    const { status, stderr } = run('--no-experimental-strip-types', '--import', imported, READY);
    expect(stderr).toContain('needs Node.js 22.18 or later');
    expect(stderr).toContain('https://nodejs.org');
    expect(status).toBe(1);
  });
});
