/** Holds docs/architecture.md against the imports that there are. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bundledFrom, type Import, importsIn } from './imports';

const page = readFileSync('docs/architecture.md', 'utf8');
const ROOMS = ['entrypoints', 'components', 'browser', 'model', 'data', 'scripts'] as const;
const ENTRIES = [
  'entrypoints/background.ts',
  'entrypoints/popup/main.tsx',
  'entrypoints/options/main.tsx',
  'entrypoints/portal/index.ts',
  'entrypoints/report/main.tsx',
];

const roomOf = (path: string) => path.split('/')[0]!;
const isOurs = ({ to }: Import) => existsSync(to);

/** What the diagram says: a room, an arrow, and the rooms it imports from, up to three spaces. */
function drawn(room: string): string[] {
  const [, list] = page.match(new RegExp(`^ ${room} +──► (.*?)(?: {3}.*)?$`, 'm')) ?? [];
  if (!list) throw new Error(`docs/architecture.md draws no arrow from ${room}`);
  return list === 'nothing' ? [] : list.split(', ').sort();
}

/** What the files do, written as the diagram writes it. */
function real(room: string): string[] {
  const others = importsIn(room).filter((entry) => isOurs(entry) && roomOf(entry.to) !== room);
  const rooms = [...new Set(others.map(({ to }) => roomOf(to)))];
  return rooms
    .map((name) => {
      const code = others.some(({ to, typeOnly }) => roomOf(to) === name && !typeOnly);
      return code ? name : `${name} (types)`;
    })
    .sort();
}

function packagesDrawn(room: string): string[] {
  const [, list = ''] = page.match(new RegExp(`^\\| ${room} +\\|(.*)\\|$`, 'm')) ?? [];
  return [...list.matchAll(/`([^`]+)`/g)].map(([, name]) => name!).sort();
}

function packagesUsed(room: string): string[] {
  const names = importsIn(room)
    .filter((entry) => !isOurs(entry))
    .map(({ to }) => to);
  return [...new Set(names)].sort();
}

describe('docs/architecture.md', () => {
  it.each(ROOMS)('draws what %s imports from other rooms', (room) => {
    expect(drawn(room)).toEqual(real(room));
  });

  it.each(ROOMS.filter((room) => room !== 'scripts'))('lists the packages of %s', (room) => {
    expect(packagesDrawn(room)).toEqual(packagesUsed(room));
  });
});

describe('the rooms', () => {
  it('keep the model and the data free of the browser, the page and the clock', () => {
    expect(real('model')).toEqual(['data']);
    expect(real('data')).toEqual([]);
    for (const room of ['model', 'data']) {
      for (const { from } of importsIn(room)) {
        const code = readFileSync(from, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
        expect(code, from).not.toMatch(
          /(?<![.\w])(document|window|navigator|localStorage|fetch|setTimeout)(\.\w|\()|Date\.now|new Date\(\)/,
        );
      }
    }
  });

  it('let components know neither entrypoints nor the browser', () => {
    const targets = importsIn('components').map(({ to }) => to);
    expect(targets.length).toBeGreaterThan(50);
    expect(targets.filter((to) => roomOf(to) === 'entrypoints' || to === 'wxt/browser')).toEqual([]);
  });

  it('keep data, model and settings out of the page', () => {
    const rooms = new Set([...bundledFrom('entrypoints/portal/index.ts')].map(roomOf));
    expect([...rooms].sort()).toEqual(['browser', 'components', 'entrypoints']);
    expect([...bundledFrom('entrypoints/portal/index.ts')]).not.toContain('browser/settings.ts');
  });

  it.each(ENTRIES)('keep scripts, tests and the big schema out of %s', (entry) => {
    const files = [...bundledFrom(entry)];
    expect(files.length).toBeGreaterThan(3);
    expect(files.filter((file) => ['scripts', 'tests'].includes(roomOf(file)))).toEqual([]);
    expect(files).not.toContain('data/schema.ts');
    expect(files).not.toContain('data/validate.ts');
  });
});
