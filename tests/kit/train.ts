import { trained } from '../../build/word-model/trained.ts';

/** Before any test: the word model, once for all projects and for the builds that the browsers' tests make. */
export default function setup(): void {
  trained();
}
