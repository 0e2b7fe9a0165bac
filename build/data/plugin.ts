/**
 * Vite plugin: what ships of the data, as modules. They are read from the YAML files, of which nothing
 * ships, and they are JSON, which loads faster than code. `data/shipped.ts` has their types, and tests
 * get the same modules as the extension.
 *
 * - `virtual:data/pages` and, loaded later, `virtual:data/glossary`, `virtual:data/calls`,
 *   `virtual:data/plans` and `virtual:data/frauds`: for our own pages, in one language.
 *   Each language is a file of its own, and only the one that the page speaks is loaded.
 * - `virtual:data/sources`: for our own pages too, once for both languages.
 * - `virtual:data/background`: for the background, in both languages, because it is one file.
 * - `virtual:data/portal-hosts`, `virtual:data/known-sites`: hosts, for both.
 * - `virtual:data/last-check`: a day, for both.
 */
import type { Plugin } from 'vite';
import { LANGUAGES, type Language } from '../../data/vocabulary.ts';
import { ROOT, readDataFiles } from './files.ts';
import { jsonModule } from './json-module.ts';
import { readData } from './read.ts';
import type { Data } from './resolve.ts';
import { IN_ONE_LANGUAGE, SHIPPED, type ShippedName } from './ship.ts';

const NAME = 'virtual:data/';
const VIRTUAL = `\0${NAME}`;
const SHIPPED_NAMES = Object.keys(SHIPPED) as ShippedName[];

/** Read once for all who ask: several builds and test projects share a process. */
let known: Data | undefined;

/** @param language in which the pages get their data; where it is absent, they choose while they load */
export function data({ language }: { language?: Language } = {}): Plugin {
  return {
    name: 'data',
    enforce: 'pre',
    buildStart() {
      if (this.meta.watchMode) for (const file of readDataFiles().keys()) this.addWatchFile(`${ROOT}${file}`);
    },
    watchChange(file) {
      if (/\.(yml|txt)$/.test(file)) known = undefined;
    },
    resolveId: (id) => (id.startsWith(NAME) ? `\0${id}` : id.startsWith(VIRTUAL) ? id : undefined),
    load(id) {
      if (!id.startsWith(VIRTUAL)) return undefined;
      const name = id.slice(VIRTUAL.length);
      if (isIn(IN_ONE_LANGUAGE, name)) return language ? inLanguage(name, language) : chooser(name);
      if (!isIn(SHIPPED_NAMES, name)) throw new Error(`Nothing of the data ships as "${name}".`);
      known ??= readData();
      return jsonModule(SHIPPED[name](known));
    },
  };
}

function isIn<Name extends string>(names: readonly Name[], name: string): name is Name {
  return (names as readonly string[]).includes(name);
}

function inLanguage(name: string, language: Language): string {
  return `export { default } from ${JSON.stringify(idOf(name, language))};`;
}

/** Loads the file of the browser's language, and only that. */
function chooser(name: string): string {
  const imports = LANGUAGES.map((code) => `${code}: () => import(${JSON.stringify(idOf(name, code))})`);
  return `import { language } from ${JSON.stringify(`${ROOT}storage/language.ts`)};
const files = { ${imports.join(', ')} };
export default (await files[language()]()).default;`;
}

const idOf = (name: string, language: Language) => `${VIRTUAL}${name}/${language}`;
