/** Makes the release builds and packages before the tests that need them, only once per run. */
import { BROWSER_KINDS } from '../../lab/browsers/find.ts';
import { packageExtension } from '../../lab/extension-build.ts';

/** Vitest loads this file again for each project; global values are shared. */
const run = globalThis as { portalGuidePackages?: Promise<void> };

/** Resolves once both packages are made; rejects with the output of a build that failed. */
export function packaged(): Promise<void> {
  run.portalGuidePackages ??= makePackages();
  return run.portalGuidePackages;
}

async function makePackages(): Promise<void> {
  // One after the other, because two builds at once would write the same generated files.
  for (const kind of BROWSER_KINDS) await packageExtension(kind);
}

export default packaged;
