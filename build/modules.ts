/**
 * Lets plain Node run the extension's code: modules that the build makes (`virtual:data/…`,
 * `virtual:word-model`) are made when a module imports them. A command that does not import the word model
 * neither trains nor loads it.
 */
import { registerHooks } from 'node:module';
import { jsonModule, jsonText } from './data/json-module.ts';
import { readUncheckedData } from './data/read.ts';
import type { Data } from './data/resolve.ts';
import { PARTS, type Part } from './data/ship.ts';
import { trained } from './word-model/trained.ts';

const WORD_MODEL = 'virtual:word-model';

/** Writes to the error output, because another program may read what a command prints. */
function sayTraining(): void {
  console.error('Learning the phrases, because some have changed. This takes about half a minute.');
}

/** Applies to later imports; modules that are already imported stay as they are. */
export function serveVirtualModules(): void {
  let data: Data | undefined;
  const sourceOf = (url: string): string => {
    if (url === WORD_MODEL) return jsonText(trained(sayTraining));
    data ??= readUncheckedData();
    return jsonModule(data[url.slice('virtual:data/'.length) as Part]);
  };
  const urls = new Set<string>([WORD_MODEL, ...PARTS.map((part) => `virtual:data/${part}`)]);
  registerHooks({
    resolve: (specifier, context, next) =>
      urls.has(specifier)
        ? { url: specifier, format: 'module', shortCircuit: true }
        : next(specifier, context),
    load: (url, context, next) =>
      urls.has(url) ? { format: 'module', source: sourceOf(url), shortCircuit: true } : next(url, context),
  });
}
