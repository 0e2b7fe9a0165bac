import type { Plugin } from 'vite';
import { jsonText } from '../data/json-module.ts';
import { trained } from './trained.ts';

const VIRTUAL = 'virtual:word-model';

/** Vite plugin: provides `virtual:word-model`, trained from the data's phrases when it is first imported. */
export function wordModel(): Plugin {
  return {
    name: 'word-model',
    resolveId: (id) => (id === VIRTUAL ? `\0${VIRTUAL}` : undefined),
    load: (id) => (id === `\0${VIRTUAL}` ? jsonText(trained()) : undefined),
  };
}
