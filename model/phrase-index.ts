import { createSpelling, type Spelling } from './spelling';
import { conceptOf, isListed, isStopWord, listedWords, plainWords } from './words';

export interface Scored<Item> {
  item: Item;
  /** 0 (nothing in common) to about 1 (a phrase word for word). */
  score: number;
}

interface Phrase {
  item: number;
  length: number;
}

interface Concept {
  weight: number;
  /** Phrases that have it. */
  phrases: number[];
  /** How strongly each item's phrases together speak of it, 0 to 1. */
  items: Map<number, number>;
}

interface SearchOptions {
  /** The last word may be the start of a longer one. */
  unfinished?: boolean;
}

/** How much the best single phrase counts against all phrases of an item together. */
const BEST_PHRASE = 0.7;
/** What a word that no phrase knows takes away, against a word that they know. */
const UNKNOWN_WEIGHT = 0.7;

/** An index over short phrases that belong to items. Deterministic; nothing is learned later. */
export function createIndex<Item>(items: readonly Item[], phrasesOf: (item: Item) => string[]) {
  const { concepts, phrases, words } = read(items, phrasesOf);
  const spelling = createSpelling([...words, ...listedWords]);
  const typical = median([...concepts.values()].map(({ weight }) => weight));

  function search(query: readonly string[], options: SearchOptions = {}): Scored<Item>[] {
    const wanted = conceptsIn(query, spelling, options.unfinished ? words : null);
    let total = 0;
    const shared = new Map<number, number>();
    const spoken = new Map<number, number>();
    for (const concept of wanted) {
      const entry = concepts.get(concept);
      total += entry?.weight ?? typical * UNKNOWN_WEIGHT;
      if (!entry) continue;
      for (const phrase of entry.phrases) add(shared, phrase, entry.weight);
      for (const [item, strength] of entry.items) add(spoken, item, entry.weight * strength);
    }
    const best = new Map<number, number>();
    for (const [id, weight] of shared) {
      const { item, length } = phrases[id]!;
      const similarity = weight / Math.sqrt(total * length);
      if (similarity > (best.get(item) ?? 0)) best.set(item, similarity);
    }
    return [...best]
      .map(([item, similarity]) => ({
        item: items[item]!,
        score: BEST_PHRASE * similarity + (1 - BEST_PHRASE) * ((spoken.get(item) ?? 0) / total),
      }))
      .sort((a, b) => b.score - a.score);
  }

  return { search };
}

/** The distinct concepts of a query. Stop words count only where there is nothing else. */
function conceptsIn(
  query: readonly string[],
  spelling: Spelling,
  unfinished: ReadonlySet<string> | null,
): Set<string> {
  const said = query.filter((word) => !isStopWord(word));
  const found = new Set<string>();
  said.forEach((word, i) => {
    const last = i === said.length - 1;
    found.add(conceptOf((last && unfinished && completion(word, unfinished)) || spelled(word, spelling)));
  });
  return found;
}

function spelled(word: string, spelling: Spelling): string {
  return isListed(word) ? word : spelling.correct(word);
}

/** The shortest known word that starts like this one. */
function completion(start: string, words: ReadonlySet<string>): string | null {
  if (start.length < 2 || words.has(start)) return null;
  let best: string | null = null;
  for (const word of words) {
    if (word.startsWith(start) && (best === null || word.length < best.length)) best = word;
  }
  return best;
}

function read<Item>(items: readonly Item[], phrasesOf: (item: Item) => string[]) {
  const phrases: Phrase[] = [];
  const words = new Set<string>();
  const concepts = new Map<string, Concept>();
  const perPhrase: Set<string>[] = [];

  items.forEach((item, itemId) => {
    for (const text of phrasesOf(item)) {
      const said = plainWords(text).filter((word) => !isStopWord(word));
      for (const word of said) words.add(word);
      perPhrase.push(new Set(said.map(conceptOf)));
      phrases.push({ item: itemId, length: 0 });
    }
  });

  perPhrase.forEach((set, id) => {
    for (const name of set) {
      const concept: Concept = concepts.get(name) ?? { weight: 0, phrases: [], items: new Map() };
      concepts.set(name, concept);
      concept.phrases.push(id);
      add(concept.items, phrases[id]!.item, 1);
    }
  });

  for (const concept of concepts.values()) {
    // Rare among items, not among phrases: a word that one task repeats is that task's word.
    concept.weight = Math.log(1 + items.length / concept.items.size);
    for (const [item, count] of concept.items) concept.items.set(item, count / (count + 1.5));
  }
  perPhrase.forEach((set, id) => {
    for (const name of set) phrases[id]!.length += concepts.get(name)!.weight;
  });
  return { phrases, words, concepts };
}

function add(map: Map<number, number>, key: number, amount: number): void {
  map.set(key, (map.get(key) ?? 0) + amount);
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? 1;
}
