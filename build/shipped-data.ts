/**
 * Vite plugin: ships only the part of the data that a bundle uses, as JSON, which loads faster than
 * code and costs no build of routes at run time.
 *
 * - The pages (popup, options) get no tips and no phrases, and one language: each language is a file
 *   of its own and only the browser's is loaded. A text then has that one language, although its
 *   type names both; everything there reads `text[language]` with the same `language()`.
 * - The background gets the portals' tips, hosts and links, in both languages: it is one file.
 *
 * In tests and in the development server the modules stay as they are written.
 */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { load } from './load.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const LANGUAGES = ['en', 'es'] as const;
const VIRTUAL = '\0shipped:';

/** The data of the page's language, all modules in one: a page waits for one file, not for one after another. */
const CHOSEN = `${VIRTUAL}chosen`;

/** What a bundle leaves out, by module of `data/`. */
const LEFT_OUT = {
  pages: { 'portal-list': ['tips'], 'task-list': ['say'], elsewhere: ['say'] },
  background: {
    'portal-list': ['summary', 'handles', 'notHere', 'phones', 'signIn'],
    'task-list': [],
    elsewhere: [],
  },
} as const;

type ModuleName = keyof (typeof LEFT_OUT)['pages'];
const MODULES = Object.keys(LEFT_OUT.pages) as ModuleName[];

export function shippedData(): Plugin {
  let bundle: keyof typeof LEFT_OUT = 'background';
  return {
    name: 'shipped-data',
    apply: 'build',
    enforce: 'pre',
    configResolved(config) {
      // WXT builds the pages together, and every script as a library of its own.
      bundle = config.build.lib ? 'background' : 'pages';
    },
    resolveId: (id) => (id.startsWith(VIRTUAL) ? id : undefined),
    async load(id) {
      if (id === CHOSEN) return chooser();
      if (id.startsWith(VIRTUAL)) return languageModule(id.slice(VIRTUAL.length));
      const name = moduleName(id);
      if (!name) return undefined;
      return bundle === 'pages' ? part(name) : jsonModule(await reduced(name, 'background'));
    },
  };
}

function moduleName(id: string): ModuleName | undefined {
  return MODULES.find((name) => id === `${ROOT}data/${name}.ts`);
}

/** Loads the file of the browser's language, and only that. */
function chooser(): string {
  const imports = LANGUAGES.map((code) => `${code}: () => import(${JSON.stringify(VIRTUAL + code)})`);
  return `import { language } from ${JSON.stringify(`${ROOT}storage/language.ts`)};
const files = { ${imports.join(', ')} };
export default (await files[language()]()).default;`;
}

function part(name: ModuleName): string {
  return `import data from ${JSON.stringify(CHOSEN)};
export default data[${JSON.stringify(name)}];`;
}

async function languageModule(code: string): Promise<string> {
  const lists = await Promise.all(MODULES.map((name) => reduced(name, 'pages')));
  const data = Object.fromEntries(MODULES.map((name, i) => [name, lists[i]]));
  return jsonModule(inLanguage(data, code));
}

function jsonModule(value: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
}

async function reduced(name: ModuleName, bundle: keyof typeof LEFT_OUT): Promise<object[]> {
  const { default: records } = await load<{ default: object[] }>(`data/${name}.ts`);
  const leftOut: readonly string[] = LEFT_OUT[bundle][name];
  return records.map((record) =>
    Object.fromEntries(Object.entries(record).filter(([key]) => !leftOut.includes(key))),
  );
}

/** Every `{ en, es }` below a value without the other language. */
function inLanguage(value: unknown, code: string): unknown {
  if (Array.isArray(value)) return value.map((item) => inLanguage(item, code));
  if (typeof value !== 'object' || value === null) return value;
  const fields = value as Record<string, unknown>;
  if (typeof fields.en === 'string' && typeof fields.es === 'string') return { [code]: fields[code] };
  return Object.fromEntries(Object.entries(fields).map(([key, item]) => [key, inLanguage(item, code)]));
}
