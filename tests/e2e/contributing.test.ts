/** Follows CONTRIBUTING.md in a copy of the project. */
import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../lab/extension-build.ts';

const MINUTE = 60_000;
const LEFT_OUT = /^(\.git|\.output|node_modules|screenshots|coverage)$/;

let copy: string;

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'contributing-'));
  const filter = (path: string) => !LEFT_OUT.test(path.slice(ROOT.length).split('/')[0] ?? '');
  await cp(ROOT, copy, { recursive: true, filter });
  await symlink(`${ROOT}node_modules`, join(copy, 'node_modules'));
});
afterAll(() => rm(copy, { recursive: true, force: true }));

/** Runs a command of the project in the copy. */
function npm(...args: string[]) {
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', ...args], {
    cwd: copy,
    encoding: 'utf8',
    env,
    shell: process.platform === 'win32',
  });
  return { status, text: `${stdout}${stderr}` };
}

async function edit(file: string, change: (text: string) => string): Promise<void> {
  const path = join(copy, file);
  const before = await readFile(path, 'utf8');
  const after = change(before);
  expect(after, `nothing to change in ${file}`).not.toBe(before);
  await writeFile(path, after);
}

describe('add a portal', { timeout: 3 * MINUTE }, () => {
  it('is told by the build what is missing, until nothing is', async () => {
    expect(npm('new:portal', '--', 'harbor')).toMatchObject({ status: 0 });
    const first = npm('check:data');
    expect(first.status).not.toBe(0);
    for (const field of ['name', 'operator', 'summary.en', 'summary.es', 'hosts.0.host', 'links.home.url']) {
      expect(first.text).toContain(`data/portals/harbor.ts: ${field}: `);
    }
    for (const field of ['signIn.0.sources', 'tips.0.text.es', 'checked']) {
      expect(first.text).toContain(`data/portals/harbor.ts: ${field}: `);
    }
    const build = npm('build');
    expect(build.status).not.toBe(0);
    expect(build.text).toContain('data/portals/harbor.ts: summary.es: ');
    await edit('data/portals/harbor.ts', filledIn);
    const second = npm('check:data');
    expect(second.text).toContain(
      'data/portals/harbor.ts: handles.0.task: no task has the id "rent-a-berth"',
    );
    await edit('data/portals/harbor.ts', (text) => text.replace('rent-a-berth', 'update-address'));
    expect(npm('check:data')).toMatchObject({ status: 0 });
  });

  it('is known to the matcher then', () => {
    expect(npm('match', '--', 'https://harbor.example/').text).toContain('official (harbor)');
  });

  it('refuses a name that is taken, or none', () => {
    expect(npm('new:portal', '--', 'triwest')).toMatchObject({ status: 1 });
    expect(npm('new:portal', '--', 'Tri West')).toMatchObject({ status: 2 });
    expect(npm('new:portal')).toMatchObject({ status: 2 });
  });
});

describe('change a fact', { timeout: 3 * MINUTE }, () => {
  const FILE = 'data/portals/triwest.ts';

  it('finds it, by file and by source', () => {
    expect(npm('facts', '--', '--in', 'portals/triwest').text).toMatch(/portals\/triwest\.ts hosts\./);
    expect(npm('facts', '--', '--source', 'O19').text).toMatch(/portals\/triwest\.ts/);
  });

  it('needs both languages, known sources and a real day', async () => {
    const original = await readFile(join(copy, FILE), 'utf8');
    const broken = original
      .replace(/summary: \{\s*en: .*\s*es: .*\s*\}/, "summary: { en: 'Only English.' }")
      .replace(/sources: \[[^\]]*\]/, "sources: ['Z9']")
      .replace(/checked: '[^']*',\n\}/, "checked: 'yesterday',\n}");
    await writeFile(join(copy, FILE), broken);
    const { status, text } = npm('check:data');
    expect(status).not.toBe(0);
    expect(text).toContain(`${FILE}: summary.es: `);
    expect(text).toMatch(/data\/portals\/triwest\.ts: [\w.]*sources\.0: /);
    expect(text).toContain(`${FILE}: checked: `);
    await writeFile(join(copy, FILE), original);
  });

  it('ends it by date, and stale tells of that day beforehand', async () => {
    const sinceNewYear = `until: '2026-12-31' }, { credential: 'myauth', from: '2027-01-01', text: { en: 'New way.', es: 'Modo nuevo.' }, sources: ['S2'] }, {`;
    await edit('data/portals/harbor.ts', (text) =>
      text
        .replace("{ credential: 'own-account',", `{ ...OLD, ${sinceNewYear} credential: 'ds-logon',`)
        .replace(
          'export default',
          `const OLD = { credential: 'own-account' as const, text: { en: 'Old way.', es: 'Modo viejo.' }, sources: ['S2' as const] };\n\nexport default`,
        ),
    );
    expect(npm('check:data')).toMatchObject({ status: 0 });
    const stale = npm('stale', '--', '--date', '2026-12-01');
    expect(stale.text).toMatch(/harbor\.ts signIn\.own-account +2026-11-23 +2026-12-31/);
  });
});

describe('add a task', { timeout: 3 * MINUTE }, () => {
  it('answers in the words of the example in CONTRIBUTING.md', async () => {
    const page = await readFile(`${ROOT}CONTRIBUTING.md`, 'utf8');
    const [, example] = page.match(/```ts\n([\s\S]*?)```/) ?? [];
    await edit('data/tasks/other.ts', (text) =>
      text.replace(/\] satisfies Task\[\];/, `${example}] satisfies Task[];`),
    );
    expect(npm('check:data')).toMatchObject({ status: 0 });
    const { text } = npm('ask', '--', 'berth', 'for', 'my', 'sailboat');
    expect(text).toContain('Rent a berth');
    expect(text).toContain('Open Berths.');
  });
});

/** Writes into each empty field of the skeleton. */
function filledIn(skeleton: string): string {
  return skeleton
    .replace("host: ''", "host: 'harbor.example'")
    .replace("url: ''", "url: 'https://harbor.example/'")
    .replace("checked: ''", "checked: '2026-11-23'")
    .replace("task: ''", "task: 'rent-a-berth'")
    .replace("task: ''", "task: 'check-claim'")
    .replaceAll("en: ''", "en: 'Words about it.'")
    .replaceAll("es: ''", "es: 'Palabras sobre ello.'")
    .replaceAll(": ''", ": 'Harbor'")
    .replaceAll('sources: []', "sources: ['S2']");
}
