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
import { BROWSER_KINDS, type BrowserKind } from '../lab/browsers/find.ts';
import { greetingPage } from '../lab/browsers/greeting.ts';
import { launchBrowser } from '../lab/browsers/launch.ts';
import type { LaunchedBrowser } from '../lab/browsers/recipe.ts';
import { copyOfBuild, everyPortalAllowed } from '../lab/build-copy.ts';
import { buildExtension } from '../lab/extension-build.ts';
import { portalAddresses } from '../lab/portal-addresses.ts';
import { STAND_INS } from '../lab/stand-ins/pages.ts';
import { startStandIns } from '../lab/stand-ins/server.ts';
import { asProgram, command, UsageError } from '../tools/command-line.ts';
import { textTable } from '../tools/text-table.ts';
import { compare } from './soak/counts.ts';
import { walk } from './soak/walk.ts';

/** One process for all pages. Otherwise leaks would disappear with the process of their site. */
const ONE_PROCESS = ['--disable-site-isolation-trials', '--renderer-process-limit=1'];

const SHAPE = {
  usage: 'npm run soak -- [--browser chromium|firefox] [--navigations 500]',
  about: 'Makes hundreds of navigations over all portals, and counts what they leave behind.',
  options: { browser: { type: 'string' }, navigations: { type: 'string', default: '500' } },
} as const;

const main = command(SHAPE, async ({ values: { browser, navigations } }) => {
  const kinds = BROWSER_KINDS.filter((kind) => browser === undefined || browser === kind);
  if (kinds.length === 0)
    throw new UsageError(`--browser takes ${BROWSER_KINDS.join(' or ')}, not "${browser}".`);
  const count = Number(navigations);
  if (!Number.isInteger(count) || count < 2)
    throw new UsageError(`--navigations takes a number from 2 on, not "${navigations}".`);
  let status = 0;
  for (const kind of kinds) if (!(await soak(kind, count))) status = 1;
  return status;
});

async function soak(kind: BrowserKind, navigations: number): Promise<boolean> {
  await buildExtension(kind, 'production');
  const extensionDir = await copyOfBuild(kind, 'production', everyPortalAllowed);
  const server = await startStandIns({ pages: STAND_INS });
  const extraArgs = kind === 'chromium' ? ONE_PROCESS : [];
  const options = { browser: kind, extensionDir, port: server.port, headless: true, extraArgs };
  let launched: LaunchedBrowser | undefined;
  try {
    launched = await launchBrowser(options);
    await (await greetingPage(launched)).close();
    const addresses = (await portalAddresses()).map(({ url }) => url);
    const [before, after] = await walk({ kind, browser: launched.browser, addresses, navigations });
    const { table, leaks } = compare(before, after, navigations);
    console.log(`${kind}, ${navigations} navigations over ${addresses.length} addresses of all portals:`);
    console.log(textTable([['', 'before', 'after', 'growth'], ...table]).join('\n'));
    for (const leak of leaks) console.error(`Leak: ${leak}`);
    return leaks.length === 0;
  } finally {
    await launched?.close();
    await server.close();
    await rm(extensionDir, { recursive: true });
  }
}

await asProgram(main);
