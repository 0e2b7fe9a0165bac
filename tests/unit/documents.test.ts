/** Checks the documents against the code: what they name must exist. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (path: string) => readFileSync(path, 'utf8');
const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'PRIVACY.md',
  'CHANGELOG.md',
  'bench/README.md',
  ...markdownIn('docs'),
  ...markdownIn('docs/decisions'),
  ...markdownIn('docs/store'),
];

function markdownIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`);
}

describe.each(DOCUMENTS)('%s', (path) => {
  const text = read(path);

  it('names only scripts that package.json has', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const named = [...text.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name]) => name!);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('leads only to files that are there', () => {
    const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : '';
    const links = [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, link]) => `${folder}${link}`);
    expect(links.filter((link) => !existsSync(link))).toEqual([]);
    const files = [
      ...text.matchAll(
        /`((?:data|model|storage|background|guest|components|entrypoints|build|tools|lab|bench|tests|docs|browser|scripts)\/[\w./-]+\.\w+)`/g,
      ),
    ];
    const gone = files
      .map(([, file]) => file!)
      .filter((file) => !existsSync(file) && !file.includes('harbor'));
    expect(gone).toEqual([]);
  });

  it('names nothing of one machine', () => {
    expect(text).not.toMatch(/\/(home|root|work|Users)\/|localhost:\d/);
  });
});

describe('docs/architecture.md', () => {
  it('has a row for every page of ours', () => {
    const rows = [...read('docs/architecture.md').matchAll(/^\| `([\w-]+)\.html` /gm)].map(
      ([, name]) => name!,
    );
    const folders = readdirSync('entrypoints').filter((name) => existsSync(`entrypoints/${name}/index.html`));
    const made = [...read('wxt.config.ts').matchAll(/'([\w-]+)\.html'/g)].map(([, name]) => name!);
    expect(rows.sort()).toEqual([...new Set([...folders, ...made])].sort());
  });
});

describe('the pictures of the stores', () => {
  it('are those that the forms name', () => {
    const named = [
      ...read('docs/store/forms.md').matchAll(/`images\/([\w-]+)\.png`(?: to `images\/[a-z]+-(\d)\.png`)?/g),
    ];
    const pictures = named.flatMap(([, first = '', last]) =>
      last ? Array.from({ length: Number(last) }, (_, i) => first.replace(/\d$/, String(i + 1))) : [first],
    );
    const there = readdirSync('docs/store/images').map((name) => name.replace(/\.png$/, ''));
    expect([...new Set(pictures)].sort()).toEqual(there.sort());
  });
});

describe('docs/security.md', () => {
  const rows = read('docs/security.md')
    .split('\n')
    .filter((line) => line.includes('`tests/'));

  it('names tests that exist', () => {
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) {
      for (const [, file, titles] of row.matchAll(/`(tests\/[^`]+)` ((?:"[^"]+"(?:, )?)+)/g)) {
        for (const [, title] of titles!.matchAll(/"([^"]+)"/g)) expect(read(file!), row).toContain(title);
      }
    }
  });
});

describe('README.md', () => {
  it('opens with the two commands, and CI runs the second', () => {
    const [, block = ''] = read('README.md').match(/^# .*\n\n```sh\n([\s\S]*?)```/) ?? [];
    const commands = block.split('\n').map((line) => line.replace(/ *#.*/, ''));
    expect(commands).toEqual(['npm ci && npm start', 'npm ci && npm test', '']);
    expect(read('.ci/run').trim().split('\n').at(-1)).toBe(commands[1]);
    expect(read('.github/workflows/ci.yml')).toContain('run: bash .ci/run');
  });

  it('explains every script of package.json', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const explained = [...read('README.md').matchAll(/^\| `npm (?:run )?(?:--silent )?([\w:-]+)/gm)].map(
      ([, name]) => name!,
    );
    expect(explained.sort()).toEqual(
      Object.keys(scripts)
        .filter((name) => name !== 'postinstall')
        .sort(),
    );
  });
});

describe('PRIVACY.md', () => {
  it('names everything that is stored, and nothing else', () => {
    const code = readdirSync('storage')
      .map((name) => read(`storage/${name}`))
      .join('\n');
    const keys = [...code.matchAll(/defineSetting(?:<[\w[\]]+>)?\(\s*'([\w-]+)'/g)].map(([, key]) => key!);
    const [, table = ''] = read('PRIVACY.md').match(/\| kept as([\s\S]*?)\n\n/) ?? [];
    const named = [...table.matchAll(/^\| `([\w-]+)`/gm)].map(([, key]) => key!);
    expect(named.sort()).toEqual(keys.sort());
  });
});

describe('docs/decisions', () => {
  const files = readdirSync('docs/decisions').filter((name) => name !== 'README.md');

  it('are all listed, by their titles and days', () => {
    const listed = [...read('docs/decisions/README.md').matchAll(/^\| (\S+) +\| \[(.+)\]\((.+)\) +\|$/gm)];
    const rows = files.map((name) => [
      name.slice(0, 10),
      read(`docs/decisions/${name}`).match(/^# (.+)/)?.[1],
      name,
    ]);
    expect(listed.map(([, ...row]) => row).sort()).toEqual(rows.sort());
  });

  it.each(files)('%s says its day and whether it still holds', (name) => {
    const [, day, status] = read(`docs/decisions/${name}`).match(/^Date: (\S+)\. Status: (.+)\.$/m) ?? [];
    expect(day).toBe(name.slice(0, 10));
    expect(status).toMatch(/^accepted$|^replaced by `\d{4}-\d\d-\d\d-[\w-]+\.md`$/);
  });
});
