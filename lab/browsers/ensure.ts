/** Makes sure that both browsers are installed before the tests start: `node lab/browsers/ensure.ts`. */
import { BROWSER_KINDS, BrowserPathWrong } from './find.ts';
import { BrowserMissing, ensureBrowser } from './install.ts';

const isForTheUser = (error: unknown) => error instanceof BrowserMissing || error instanceof BrowserPathWrong;

for (const kind of BROWSER_KINDS) {
  try {
    console.log(`${kind}: ${await ensureBrowser(kind)}`);
  } catch (error) {
    console.error(isForTheUser(error) ? error.message : error);
    process.exitCode = 1;
  }
}
