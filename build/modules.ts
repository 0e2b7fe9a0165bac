/**
 * Lets plain Node run the extension's code: modules that the build makes (`virtual:data/…`,
 * `virtual:word-model`) are made when a module imports them, those in one language in English. A command
 * that does not import the word model neither trains nor loads it.
 */
import { registerHooks } from 'node:module';
import { jsonModule, jsonText } from './data/json-module.ts';
import { readUncheckedData } from './data/read.ts';
import type { Data } from './data/resolve.ts';
import { IN_ONE_LANGUAGE, SHIPPED } from './data/ship.ts';
import { trained } from './word-model/trained.ts';

const WORD_MODEL = 'virtual:word-model';
const DATA = 'virtual:data/';

/** What makes each module of the data. */
const MAKERS = new Map<string, (data: Data) => unknown>([
  ...Object.entries(SHIPPED).map(([name, make]) => [DATA + name, make] as const),
  ...IN_ONE_LANGUAGE.map((name) => [DATA + name, SHIPPED[`${name}/en`]] as const),
]);

/** Writes to the error output, because another program may read what a command prints. */
function sayTraining(): void {
  console.error('Learning the phrases, because some have changed. This takes about half a minute.');
}

/** Applies to later imports; modules that are already imported stay as they are. */
export function serveVirtualModules(): void {
  let data: Data | undefined;
  const sourceOf = (url: string): string => {
    const make = MAKERS.get(url);
    if (!make) return jsonText(trained(sayTraining));
    data ??= readUncheckedData();
    return jsonModule(make(data));
  };
  const urls = new Set([WORD_MODEL, ...MAKERS.keys()]);
  registerHooks({
    resolve: (specifier, context, next) =>
      urls.has(specifier)
        ? { url: specifier, format: 'module', shortCircuit: true }
        : next(specifier, context),
    load: (url, context, next) =>
      urls.has(url) ? { format: 'module', source: sourceOf(url), shortCircuit: true } : next(url, context),
  });
}
