/** Before the tests of what ships: the released builds and their packages, once a run whatever projects ask for them. */
import { BROWSER_KINDS } from '../../lab/browsers/find.ts';
import { packageExtension } from '../../lab/extension-build.ts';

/** Vitest loads this file anew for each project; what is global is the same for all. */
const run = globalThis as { portalGuidePackages?: Promise<void> };

/** Resolves once both packages are made; rejects with the output of a build that failed. */
export function packaged(): Promise<void> {
  run.portalGuidePackages ??= makePackages();
  return run.portalGuidePackages;
}

async function makePackages(): Promise<void> {
  // One after the other: two builds at a time would write the same generated files.
  for (const kind of BROWSER_KINDS) await packageExtension(kind);
}

export default packaged;
