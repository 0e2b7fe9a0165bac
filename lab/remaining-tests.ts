/**
 * The second half of `npm test`: the tests of the builds and those in browsers. Without a browser, it still
 * tests the builds, then says what is left and how to get it.
 */
import { spawnSync } from 'node:child_process';
import { BROWSER_KINDS, BrowserPathWrong } from './browsers/find.ts';
import { BrowserMissing, ensureBrowser } from './browsers/install.ts';
import { ROOT } from './extension-build.ts';

/** Why a browser is not there, one text for each missing one. Any other error is a fault of ours. */
async function missingBrowsers(): Promise<string[]> {
  const missing: string[] = [];
  for (const kind of BROWSER_KINDS) {
    try {
      await ensureBrowser(kind);
    } catch (error) {
      if (!(error instanceof BrowserMissing || error instanceof BrowserPathWrong)) throw error;
      missing.push(error.message);
    }
  }
  return missing;
}

function runTests(projects: string[]): number {
  const vitest = `${ROOT}node_modules/vitest/vitest.mjs`;
  const args = [vitest, 'run', ...projects.flatMap((name) => ['--project', name])];
  return spawnSync(process.execPath, args, { stdio: 'inherit', cwd: ROOT }).status ?? 1;
}

const missing = await missingBrowsers();
const status = runTests(missing.length > 0 ? ['builds'] : ['builds', 'browsers']);
if (missing.length > 0) {
  console.error(
    `\nLeft: the tests in browsers. All others ran${status === 0 ? ' and passed' : ''}.\n\n${missing.join('\n\n')}\n\n` +
      'Then run "npm test" again, or only the rest: npx vitest run --project browsers',
  );
}
process.exitCode = status || missing.length;
