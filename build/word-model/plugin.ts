/**
 * Vite plugin: `virtual:word-model`, trained from the data's phrases when first asked for. The result
 * is kept in node_modules/.cache under a hash of everything it depends on, so that only a change of
 * phrases, tasks or the training itself costs the few seconds again.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { load } from '../load.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CACHE = `${ROOT}node_modules/.cache/word-model`;
const VIRTUAL = 'virtual:word-model';
const INPUTS = ['data', 'data/tasks', 'data/phrases', 'build/word-model', 'model/words'];

/** One training for all who ask at the same time: several test projects share a process. */
let pending: Promise<string> | undefined;

export function wordModel(): Plugin {
  return {
    name: 'word-model',
    resolveId: (id) => (id === VIRTUAL ? `\0${VIRTUAL}` : undefined),
    async load(id) {
      if (id !== `\0${VIRTUAL}`) return undefined;
      return `export default JSON.parse(${JSON.stringify(await trained())});`;
    },
  };
}

/** The model as JSON, trained now where that is still to do. */
export async function trained(): Promise<string> {
  pending ??= trainedJson();
  return pending;
}

async function trainedJson(): Promise<string> {
  const file = `${CACHE}/${await hashOfInputs()}.json`;
  if (existsSync(file)) return readFile(file, 'utf8');
  const { packedModel } = await load<typeof import('./pack.ts')>('build/word-model/pack.ts');
  const json = JSON.stringify(packedModel());
  await mkdir(CACHE, { recursive: true });
  // Written aside and moved: two processes may train at the same time.
  await writeFile(`${file}.${process.pid}`, json);
  await rename(`${file}.${process.pid}`, file);
  return json;
}

async function hashOfInputs(): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of INPUTS) {
    for (const name of (await readdir(`${ROOT}${folder}`)).sort()) {
      if (/\.(ts|txt)$/.test(name)) hash.update(name).update(await readFile(`${ROOT}${folder}/${name}`));
    }
  }
  return hash.digest('hex').slice(0, 16);
}
