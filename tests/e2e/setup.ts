/** Before the browser tests: the browsers, the four builds that they load, and the packages. */
import { BROWSER_KINDS } from '../../lab/browsers/find.ts';
import { ensureBrowser } from '../../lab/browsers/install.ts';
import { buildExtension, packageExtension } from '../../lab/extension-build.ts';

export default async function setup(): Promise<void> {
  for (const kind of BROWSER_KINDS) {
    await ensureBrowser(kind);
    // One after the other: two builds at a time would write the same generated files.
    await packageExtension(kind);
    await buildExtension(kind, 'e2e');
  }
}
