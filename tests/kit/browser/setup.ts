/** Before the browser tests: the browsers, the builds that they load, and the packages. */
import { BROWSER_KINDS } from '../../../lab/browsers/find.ts';
import { ensureBrowser } from '../../../lab/browsers/install.ts';
import { ownTemporaryFolder } from '../../../lab/browsers/own-folder.ts';
import { buildExtension } from '../../../lab/extension-build.ts';
import { packaged } from '../packaged.ts';

/** Resolves to what removes all that the tests left in temporary folders. */
export default async function setup(): Promise<() => void> {
  const remove = ownTemporaryFolder();
  await packaged();
  for (const kind of BROWSER_KINDS) {
    await ensureBrowser(kind);
    // One after the other: two builds at a time would write the same generated files.
    await buildExtension(kind, 'e2e');
  }
  return remove;
}
