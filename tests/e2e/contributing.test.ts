/** Follows CONTRIBUTING.md in a copy of the project. */
import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../lab/extension-build.ts';
import { copyOfProject, type ProjectCopy } from '../kit/project-copy.ts';

const MINUTE = 60_000;
/** Somebody may follow the guide to the letter in their own copy, and then run this test. */
const EXAMPLES = ['data/portals/harbor.yml', 'data/tasks/rent-a-berth'];

let project: ProjectCopy;
let copy: string;

beforeAll(async () => {
  project = await copyOfProject(EXAMPLES);
  copy = project.folder;
});
afterAll(() => project.remove());

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

/** Runs a command that must succeed; if it does not, the test shows what it said. */
function passes(...args: string[]): string {
  const { status, text } = npm(...args);
  expect(status, text).toBe(0);
  return text;
}

async function edit(file: string, change: (text: string) => string): Promise<void> {
  const path = join(copy, file);
  const before = await readFile(path, 'utf8');
  const after = change(before);
  expect(after, `nothing to change in ${file}`).not.toBe(before);
  await writeFile(path, after);
}

describe('add a portal', { timeout: 3 * MINUTE }, () => {
  const FILE = 'data/portals/harbor.yml';

  it('is told by the build what is missing, until nothing is', async () => {
    passes('new:portal', '--', 'harbor');
    const first = npm('check:data');
    expect(first.status).not.toBe(0);
    for (const field of ['name', 'operator', 'summary.en', 'summary.es', 'hosts.0.host', 'links.home.url']) {
      expect(first.text).toMatch(new RegExp(`data/portals/harbor\\.yml:\\d+: ${field}: is still empty`));
    }
    for (const field of ['signIn.0.sources', 'tips.0.text.es', 'hosts.0.checked']) {
      expect(first.text).toMatch(new RegExp(`data/portals/harbor\\.yml:\\d+: ${field}: is still empty`));
    }
    for (const command of [npm('match', '--', 'https://harbor.example/'), npm('ask', '--', 'claim')]) {
      expect(command.status).toBe(1);
      expect(command.text).toBe(first.text);
    }
    const build = npm('build');
    expect(build.status).not.toBe(0);
    expect(build.text).toMatch(/data\/portals\/harbor\.yml:\d+: summary\.es: /);
    await edit(FILE, filledIn);
    const second = npm('check:data');
    expect(second.text).toMatch(
      /data\/portals\/harbor\.yml:\d+: handles\.0\.task: no task has the id "rent-a-berth"/,
    );
    await edit(FILE, (text) => text.replace('rent-a-berth', 'update-address'));
    // Somebody of whom nothing is known finds four tips on every portal.
    expect(npm('check:data').text).toMatch(
      /harbor\.yml:\d+: tips: https.* needs 4 tips .* has 1 on 2026-11-23/,
    );
    await edit(FILE, withMoreTips);
    passes('check:data');
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
  const FILE = 'data/portals/triwest.yml';

  it('finds it, by file and by source', () => {
    expect(npm('facts', '--', '--in', 'portals/triwest').text).toMatch(/portals\/triwest\.yml hosts\./);
    const { text } = npm('facts', '--', '--source', 'tricare-mil-changes-2025');
    expect(text).toMatch(/portals\/triwest\.yml/);
  });

  it('needs both languages, known sources and a real day', async () => {
    const original = await readFile(join(copy, FILE), 'utf8');
    const broken = original
      .replace(/(summary:\n {2}en: .*\n) {2}es: .*\n/, '$1')
      .replace(/checked: .*/, 'checked: yesterday');
    await writeFile(join(copy, FILE), broken);
    const { status, text } = npm('check:data');
    expect(status).not.toBe(0);
    expect(text).toMatch(/data\/portals\/triwest\.yml:\d+: summary\.es: is missing/);
    expect(text).toMatch(/data\/portals\/triwest\.yml:\d+: hosts\.0\.checked: /);
    await writeFile(join(copy, FILE), original.replace('[triwest-registration]', '[triwest-registratoin]'));
    expect(npm('check:data').text).toMatch(
      /triwest\.yml:\d+: hosts\.0\.sources\.0: .*\(did you mean "triwest-registration"\?\)/,
    );
    await writeFile(join(copy, FILE), original);
  });

  it('names the mistake of the example in CONTRIBUTING.md as the page does', async () => {
    const page = await readFile(`${ROOT}CONTRIBUTING.md`, 'utf8');
    const [, example = ''] = page.match(/`(data\/portals\/triwest\.yml:\d+: [^`]+)`/) ?? [];
    const original = await readFile(join(copy, FILE), 'utf8');
    await writeFile(join(copy, FILE), original.replace('task: check-referral', 'task: check-referal'));
    const line = /:\d+:/;
    expect(npm('check:data').text.replace(line, ':')).toContain(example.replace(line, ':'));
    await writeFile(join(copy, FILE), original);
  });

  it('ends it by date, and stale tells of that day beforehand', async () => {
    await edit('data/portals/harbor.yml', (text) =>
      text.replace('signIn:\n', `signIn:\n${signIn('own-account', 'until: 2026-12-31')}`),
    );
    await edit('data/portals/harbor.yml', (text) =>
      text.replace('signIn:\n', `signIn:\n${signIn('myauth', 'from: 2027-01-01')}`),
    );
    passes('check:data');
    const stale = npm('stale', '--', '--date', '2026-12-01');
    expect(stale.text).toMatch(
      /harbor\.yml signIn\.own-account .* ends on 2026-12-31; .*compared 8 of \d+ days ago/,
    );
  });
});

describe('add a task', { timeout: 3 * MINUTE }, () => {
  it('answers in the words of the example in CONTRIBUTING.md', async () => {
    passes('new:task', '--', 'rent-a-berth');
    const { status, text: missing } = npm('check:data');
    expect(status).not.toBe(0);
    expect(missing).toMatch(/data\/tasks\/rent-a-berth\/task\.yml:\d+: title\.en: is still empty/);

    const page = await readFile(`${ROOT}CONTRIBUTING.md`, 'utf8');
    const [task, english, spanish] = [
      ...page.slice(page.indexOf('## Add a task')).matchAll(/ {3}```(?:yaml|text)\n([\s\S]*?)```/g),
    ].map(([, block]) => block!.replace(/^ {3}/gm, ''));
    const folder = 'data/tasks/rent-a-berth';
    await edit(`${folder}/task.yml`, () => task!);
    expect(npm('check:data').text).toContain(
      `${folder}/say.en.txt:1: has 0 phrases above its first blank line`,
    );
    await edit(`${folder}/say.en.txt`, (text) => text + english);
    await edit(`${folder}/say.es.txt`, (text) => text + spanish);
    passes('check:data');
    const { text } = npm('ask', '--', 'berth', 'for', 'my', 'sailboat');
    expect(text).toContain('Rent a berth');
    expect(text).toContain('Open Berths.');
  });

  it('refuses a name that is taken', () => {
    expect(npm('new:task', '--', 'check-claim')).toMatchObject({ status: 1 });
  });
});

const FACT = 'sources: [dvids-tricare-logins-2025-07]\n    checked: 2026-11-23';

/** Writes into each empty field of the skeleton. */
function filledIn(skeleton: string): string {
  return skeleton
    .replace('host:\n', 'host: harbor.example\n')
    .replace('url:\n', 'url: https://harbor.example/\n')
    .replace('task:\n', 'task: rent-a-berth\n')
    .replace('task:\n', 'task: check-claim\n')
    .replace(/ en:$/gm, ' en: Words about it.')
    .replace(/ es:$/gm, ' es: Palabras sobre ello.')
    .replace(/checked:$/gm, 'checked: 2026-11-23')
    .replace(/^(name|operator):$/gm, '$1: Harbor')
    .replaceAll('sources: []', 'sources: [dvids-tricare-logins-2025-07]');
}

function withMoreTips(portal: string): string {
  const tips = ['one', 'two', 'three'].map(
    (id) =>
      `  - id: ${id}\n    kind: do-here\n    text:\n      en: Words.\n      es: Palabras.\n    ${FACT}\n`,
  );
  return portal + tips.join('');
}

function signIn(credential: string, day: string): string {
  return `  - credential: ${credential}\n    ${day}\n    text:\n      en: A way.\n      es: Un modo.\n    ${FACT}\n`;
}
