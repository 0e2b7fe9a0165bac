/** Well-known text searches over the same phrases, to compare with ours in accuracy and speed. */
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { NOTHING } from '../../build/data/phrases.ts';
import type { Example } from '../../build/word-model/examples.ts';

/** Labels, best first. */
export type Search = (query: string) => string[];

interface Phrase {
  id: number;
  text: string;
  label: string;
}

export const RIVALS: Readonly<Record<string, (examples: readonly Example[]) => Search>> = {
  'MiniSearch, defaults': (examples) => {
    const index = new MiniSearch<Phrase>({ fields: ['text'], storeFields: ['label'] });
    index.addAll(examples.map(({ text, label }, id) => ({ id, text, label })));
    return (query) => distinct(index.search(query).map((hit) => hit.label as string));
  },
  'MiniSearch, fuzzy and prefix': (examples) => {
    const index = new MiniSearch<Phrase>({
      fields: ['text'],
      storeFields: ['label'],
      searchOptions: { fuzzy: 0.2, prefix: true },
    });
    index.addAll(examples.map(({ text, label }, id) => ({ id, text, label })));
    return (query) => distinct(index.search(query).map((hit) => hit.label as string));
  },
  'Fuse.js, defaults': (examples) => {
    const index = new Fuse([...examples], { keys: ['text'], includeScore: true });
    return (query) => distinct(index.search(query, { limit: 20 }).map((hit) => hit.item.label));
  },
};

/** A rival refuses a query if its best phrase is about no topic of ours, or if it finds none. */
export function refuses(labels: readonly string[]): boolean {
  const [best] = labels;
  return best === undefined || best === NOTHING || best.startsWith('elsewhere/');
}

function distinct(labels: readonly string[]): string[] {
  return [...new Set(labels)];
}
