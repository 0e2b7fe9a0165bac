/** Makes sure that both browsers are there before the tests start: `node scripts/browsers/ensure.ts`. */
import { BROWSER_KINDS } from './find.ts';
import { BrowserMissing, ensureBrowser } from './install.ts';

for (const kind of BROWSER_KINDS) {
  try {
    console.log(`${kind}: ${await ensureBrowser(kind)}`);
  } catch (error) {
    console.error(error instanceof BrowserMissing ? error.message : error);
    process.exitCode = 1;
  }
}
