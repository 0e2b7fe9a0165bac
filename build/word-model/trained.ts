/**
 * The word model for the current phrases; trains it if necessary. It is kept in node_modules/.cache under a
 * hash of the examples and of the training code without its comments. No other change starts a training.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { ROOT } from '../data/files.ts';
import { readData } from '../data/read.ts';
import { type Examples, examplesOf } from './examples.ts';
import { packedModel } from './pack.ts';

const CACHE = `${ROOT}node_modules/.cache/word-model`;

/** Every code file that takes part in training. A test compares the list with the imports. */
export const TRAINING_CODE = [
  'build/word-model/learner.ts',
  'build/word-model/pack.ts',
  'build/word-model/train.ts',
  'data/move-words.ts',
  'data/place-names.ts',
  'data/relatives.ts',
  'data/vocabulary.ts',
  'data/words.ts',
  'data/zip-codes.ts',
  'model/words/distance.ts',
  'model/words/places.ts',
  'model/words/zip-codes.ts',
  'model/words/spelling.ts',
  'model/words/word-model.ts',
  'model/words/words.ts',
] as const;

/** The one training of this process, because several test projects share it. */
let known: string | undefined;

/**
 * The packed model as JSON.
 * @param onTraining called before a training, which takes half a minute
 */
export function trained(onTraining = () => {}): string {
  known ??= cachedOrTrained(examplesOf(readData()), onTraining);
  return known;
}

function cachedOrTrained(examples: Examples, onTraining: () => void): string {
  const file = `${CACHE}/${hashOf(examples)}.json`;
  if (existsSync(file)) return readFileSync(file, 'utf8');
  onTraining();
  const json = JSON.stringify(packedModel(examples));
  mkdirSync(CACHE, { recursive: true });
  // Write to another file and rename it, because two processes may train at the same time.
  writeFileSync(`${file}.${process.pid}`, json);
  renameSync(`${file}.${process.pid}`, file);
  return json;
}

function hashOf(examples: Examples): string {
  const hash = createHash('sha256').update(JSON.stringify(examples));
  for (const name of TRAINING_CODE) {
    hash.update(name).update(withoutRemarks(readFileSync(`${ROOT}${name}`, 'utf8')));
  }
  return hash.digest('hex').slice(0, 16);
}

/** Code without blank lines and comment lines. */
export function withoutRemarks(code: string): string {
  return code
    .split('\n')
    .filter((line) => !/^\s*($|\/\/|\/\*|\*)/.test(line))
    .join('\n');
}
