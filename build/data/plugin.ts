/**
 * Vite plugin: provides the data as modules, `virtual:data/portals` and so on. It reads the YAML files,
 * which never ship themselves.
 *
 * In a build each bundle gets only the part of the data that it uses, as JSON, which loads faster than
 * code:
 * - The pages (popup, options) get no tips and no phrases, and one language: each language is a separate
 *   file, and only the browser's language is loaded. A text then has only that language, although its type
 *   names both; all code there reads `text[language]` with the same `language()`.
 * - The background gets the portals' tips, hosts and links, in both languages, because it is one file.
 *
 * In tests and in the development server, the modules contain everything.
 */
import type { Plugin } from 'vite';
import { LANGUAGES, type Language } from '../../data/vocabulary.ts';
import { ROOT, readDataFiles } from './files.ts';
import { jsonModule } from './json-module.ts';
import { readData } from './read.ts';
import type { Data } from './resolve.ts';
import { type Bundle, ONE_LANGUAGE, PARTS, type Part, shippedInLanguage, shippedPart } from './ship.ts';

const NAME = 'virtual:data/';
const VIRTUAL = `\0${NAME}`;
/** All parts of the data in the page's language, in one file, so that a page loads only one. */
const CHOSEN = `${VIRTUAL}chosen`;

/** Reads the data only once, because several builds and test projects share a process. */
let known: Data | undefined;

export function data(): Plugin {
  let bundle: Bundle | null = null;
  return {
    name: 'data',
    enforce: 'pre',
    configResolved(config) {
      // WXT builds all pages together, and each script as a separate library.
      if (config.command === 'build') bundle = config.build.lib ? 'background' : 'pages';
    },
    buildStart() {
      if (this.meta.watchMode) for (const file of readDataFiles().keys()) this.addWatchFile(`${ROOT}${file}`);
    },
    watchChange(file) {
      if (/\.(yml|txt)$/.test(file)) known = undefined;
    },
    resolveId: (id) => (id.startsWith(NAME) ? `\0${id}` : id.startsWith(VIRTUAL) ? id : undefined),
    load(id) {
      if (!id.startsWith(VIRTUAL)) return undefined;
      if (id === CHOSEN) return chooser();
      known ??= readData();
      return moduleOf(known, id.slice(VIRTUAL.length) as Part | Language, bundle);
    },
  };
}

function moduleOf(all: Data, name: Part | Language, bundle: Bundle | null): string {
  if (isLanguage(name)) return jsonModule(shippedInLanguage(all, name));
  if (!PARTS.includes(name)) throw new Error(`The data has no part "${name}".`);
  if (!bundle) return jsonModule(all[name]);
  if (bundle === 'pages' && (ONE_LANGUAGE as readonly Part[]).includes(name)) return partOfChosen(name);
  return jsonModule(shippedPart(all, name, bundle));
}

function isLanguage(name: string): name is Language {
  return (LANGUAGES as readonly string[]).includes(name);
}

/** Loads only the file of the browser's language. */
function chooser(): string {
  const imports = LANGUAGES.map((code) => `${code}: () => import(${JSON.stringify(VIRTUAL + code)})`);
  return `import { language } from ${JSON.stringify(`${ROOT}storage/language.ts`)};
const files = { ${imports.join(', ')} };
export default (await files[language()]()).default;`;
}

function partOfChosen(name: Part): string {
  return `import data from ${JSON.stringify(CHOSEN)};
export default data[${JSON.stringify(name)}];`;
}
