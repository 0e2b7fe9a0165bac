import { trained } from '../../build/word-model/plugin.ts';

/** Before any test: the word model, once for all projects and for the builds that the browsers' tests make. */
export default async function setup(): Promise<void> {
  await trained();
}
