/** Compares docs/architecture.md with the real imports. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bundledFrom, type Import, importsIn } from '../kit/imports.ts';

const page = readFileSync('docs/architecture.md', 'utf8');
/** The rooms whose code ships, and the rooms that only maintainers run. */
const SHIPPED = ['entrypoints', 'guest', 'components', 'background', 'storage', 'model', 'data'] as const;
const ROOMS = [...SHIPPED, 'build', 'tools', 'lab', 'bench'] as const;
const ENTRIES = [
  'entrypoints/background.ts',
  'entrypoints/call/main.tsx',
  'entrypoints/card.tsx',
  'entrypoints/popup/main.tsx',
  'entrypoints/options/main.tsx',
  'entrypoints/plan/main.tsx',
  'entrypoints/portal.ts',
  'entrypoints/real/main.tsx',
  'entrypoints/report/main.tsx',
];

const roomOf = (path: string) => path.split('/')[0]!;
const isOurs = ({ to }: Import) => existsSync(to);

/** The diagram's entry for a room: an arrow, and the rooms it imports from, up to three spaces. */
function drawn(room: string): string[] {
  const [, list] = page.match(new RegExp(`^ ${room} +──► (.*?)(?: {3}.*)?$`, 'm')) ?? [];
  if (!list) throw new Error(`docs/architecture.md draws no arrow from ${room}`);
  return list === 'nothing' ? [] : list.split(', ').sort();
}

/** The real imports of a room, written as in the diagram. */
function real(room: string): string[] {
  const others = importsIn(room).filter((entry) => isOurs(entry) && roomOf(entry.to) !== room);
  const rooms = [...new Set(others.map(({ to }) => roomOf(to)))];
  return rooms.sort();
}

function packagesDrawn(room: string): string[] {
  const [, list = ''] = page.match(new RegExp(`^\\| ${room} +\\|(.*)\\|$`, 'm')) ?? [];
  return [...list.matchAll(/`([^`]+)`/g)].map(([, name]) => name!).sort();
}

function packagesUsed(room: string): string[] {
  const names = importsIn(room)
    .filter((entry) => !isOurs(entry))
    // The parts of the data are separate modules.
    .map(({ to }) => to.replace(/^virtual:data\/.*/, 'virtual:data'));
  return [...new Set(names)].sort();
}

/** Circles of imports, found by walking down from every file. */
function circlesIn(next: (file: string) => string[], files: string[]): string[] {
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, path: string[]) => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' > '));
    if (done.has(file) || path.includes(file)) return;
    for (const to of next(file)) walk(to, [...path, file]);
    done.add(file);
  };
  for (const file of files) walk(file, []);
  return circles;
}

describe('docs/architecture.md', () => {
  it.each(ROOMS)('draws what %s imports from other rooms', (room) => {
    expect(drawn(room)).toEqual(real(room));
  });

  it.each(SHIPPED)('lists the packages of %s', (room) => {
    expect(packagesDrawn(room)).toEqual(packagesUsed(room));
  });
});

describe('the files', () => {
  it('never import each other in a circle', () => {
    const imports = Map.groupBy(ROOMS.flatMap(importsIn).filter(isOurs), ({ from }) => from);
    expect(circlesIn((file) => (imports.get(file) ?? []).map(({ to }) => to), [...imports.keys()])).toEqual(
      [],
    );
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
    const rooms = new Set([...bundledFrom('entrypoints/portal.ts')].map(roomOf));
    // From the model and the data, it may use only closed lists: what a message may contain.
    expect([...rooms].sort()).toEqual(['data', 'entrypoints', 'guest', 'model']);
    const facts = [...bundledFrom('entrypoints/portal.ts')].filter((file) => /^(data|model)\//.test(file));
    expect(facts.sort()).toEqual(['data/vocabulary.ts', 'model/tips/messages.ts']);
  });

  it('keep what pages know out of the background, and what the background knows out of the pages', () => {
    const readersOf = (part: RegExp) =>
      importsIn('data').flatMap(({ from, to }) => (part.test(to) ? [from] : []));
    const ofPages = readersOf(/^virtual:data\/(pages|glossary|calls|plans|frauds)$/);
    const ofBackground = readersOf(/^virtual:data\/background$/);
    expect(ofPages.length).toBeGreaterThan(5);
    expect(ofBackground).toEqual(['data/tip-portals.ts']);
    for (const entry of ENTRIES) {
      const others = entry === 'entrypoints/background.ts' ? ofPages : ofBackground;
      expect([...bundledFrom(entry)].filter((file) => others.includes(file))).toEqual([]);
    }
  });

  it('never import the tests, and the kit imports no test', () => {
    const leaning = [...ROOMS, 'tests/kit'].flatMap(importsIn).filter(({ to }) => {
      const [room, part] = to.split('/');
      return room === 'tests' && part !== 'kit';
    });
    expect(leaning).toEqual([]);
    expect(ROOMS.flatMap(importsIn).filter(({ to }) => roomOf(to) === 'tests')).toEqual([]);
  });

  it.each(ENTRIES)('keep tools, tests and the big schema out of %s', (entry) => {
    const files = [...bundledFrom(entry)];
    expect(files.length).toBeGreaterThan(3);
    expect(files.filter((file) => !SHIPPED.some((room) => room === roomOf(file)))).toEqual([]);
    expect(files.filter((file) => /^data\/.*(schemas?|shapes?)\.ts$/.test(file))).toEqual([]);
  });
});
