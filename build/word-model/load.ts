import { load } from '../load.ts';
import { trained, wordModel } from './plugin.ts';

/**
 * Runs a module that uses the word model. Trains before, where that is still to do: Vite's runner gives
 * up on a module after a minute, which a training may take on a busy machine.
 */
export async function loadWithModel<Module>(path: string): Promise<Module> {
  await trained();
  return load<Module>(path, [wordModel()]);
}
