/**
 * `npm run soak`: makes hundreds of navigations over all portals in one browser, and counts what they leave
 * behind.
 *
 * npm run soak -- [--browser chromium|firefox] [--navigations 500]
 *
 * Runs both browsers, one after the other, unless one is named. Exits with 1 if something has grown that
 * should not.
 */
import { rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { BROWSER_KINDS, type BrowserKind } from '../lab/browsers/find.ts';
import { greetingPage } from '../lab/browsers/greeting.ts';
import { launchBrowser } from '../lab/browsers/launch.ts';
import { copyOfBuild, everyPortalAllowed } from '../lab/build-copy.ts';
import { buildExtension } from '../lab/extension-build.ts';
import { portalAddresses } from '../lab/portal-addresses.ts';
import { STAND_INS } from '../lab/stand-ins/pages.ts';
import { startStandIns } from '../lab/stand-ins/server.ts';
import { textTable } from '../tools/text-table.ts';
import { compare } from './soak/counts.ts';
import { walk } from './soak/walk.ts';

/** One process for all pages. Otherwise leaks would disappear with the process of their site. */
const ONE_PROCESS = ['--disable-site-isolation-trials', '--renderer-process-limit=1'];

const { values } = parseArgs({
  options: { browser: { type: 'string' }, navigations: { type: 'string', default: '500' } },
});
const navigations = Number(values.navigations);
const kinds = BROWSER_KINDS.filter((kind) => values.browser === undefined || values.browser === kind);
if (kinds.length === 0 || !(navigations >= 2)) {
  console.error('npm run soak -- [--browser chromium|firefox] [--navigations 500]');
  process.exitCode = 2;
}
for (const kind of process.exitCode ? [] : kinds) if (!(await soak(kind))) process.exitCode = 1;

async function soak(kind: BrowserKind): Promise<boolean> {
  await buildExtension(kind, 'production');
  const extensionDir = await copyOfBuild(kind, 'production', everyPortalAllowed);
  const server = await startStandIns({ pages: STAND_INS });
  const extraArgs = kind === 'chromium' ? ONE_PROCESS : [];
  const launched = await launchBrowser({
    browser: kind,
    extensionDir,
    port: server.port,
    headless: true,
    extraArgs,
  });
  try {
    await (await greetingPage(launched)).close();
    const addresses = (await portalAddresses()).map(({ url }) => url);
    const [before, after] = await walk({ kind, browser: launched.browser, addresses, navigations });
    const { table, leaks } = compare(before, after, navigations);
    console.log(`${kind}, ${navigations} navigations over ${addresses.length} addresses of all portals:`);
    console.log(textTable([['', 'before', 'after', 'growth'], ...table]).join('\n'));
    for (const leak of leaks) console.error(`Leak: ${leak}`);
    return leaks.length === 0;
  } finally {
    await launched.close();
    await server.close();
    await rm(extensionDir, { recursive: true });
  }
}
