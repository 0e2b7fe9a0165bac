import { trained } from '../../build/word-model/trained.ts';

/** Trains the word model before any test, once for all projects and for the builds of the browser tests. */
export default function setup(): void {
  trained();
}
