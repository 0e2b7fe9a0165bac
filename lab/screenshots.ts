/**
 * `npm run screenshots`: takes every picture for the documents and the stores, with the built extension on
 * stand-ins. Overwrites docs/images and docs/store/images.
 *
 * `npm run screenshots -- tips`: takes the card of every portal instead, light and dark, in both browsers,
 * and puts them with overview sheets into screenshots/tips.
 */
import { mkdir } from 'node:fs/promises';
import { asProgram, command, UsageError } from '../tools/command-line.ts';
import { BROWSER_KINDS } from './browsers/find.ts';
import { greetingPage } from './browsers/greeting.ts';
import { launchBrowser } from './browsers/launch.ts';
import { ownTemporaryFolder } from './browsers/own-folder.ts';
import type { LaunchedBrowser } from './browsers/recipe.ts';
import { copyOfBuild } from './build-copy.ts';
import { buildExtension, ROOT } from './extension-build.ts';
import { stopClock } from './frozen-clock.ts';
import { picturesOfEveryCard } from './pictures/every-card.ts';
import { picturesOfInstallation } from './pictures/installation.ts';
import { pictureOfPopups } from './pictures/popup.ts';
import { storePictures } from './pictures/store.ts';
import { pictureOfCards } from './pictures/tips.ts';
import { STAND_INS } from './stand-ins/pages.ts';
import { startStandIns } from './stand-ins/server.ts';

const FOLDER = `${ROOT}docs/images`;
const STORE_FOLDER = `${ROOT}docs/store/images`;

const SHAPE = {
  usage: 'npm run screenshots -- [tips]',
  about:
    'Takes every picture for the documents and the stores, over those in docs; with "tips", the card of every portal, into screenshots/tips.',
  takesWords: true,
};

const main = command(SHAPE, async ({ words: [what, ...more] }) => {
  if (more.length > 0 || (what !== undefined && what !== 'tips'))
    throw new UsageError(`It takes "tips" or nothing, not "${[what, ...more].join(' ')}".`);
  const removeFolder = ownTemporaryFolder();
  if (what === 'tips') for (const kind of BROWSER_KINDS) console.log(await picturesOfEveryCard(kind));
  else await picturesOfDocuments();
  removeFolder();
  return 0;
});

async function picturesOfDocuments(): Promise<void> {
  await Promise.all([FOLDER, STORE_FOLDER].map((folder) => mkdir(folder, { recursive: true })));
  for (const kind of BROWSER_KINDS) {
    await buildExtension(kind, 'production');
    const extensionDir = await copyOfBuild(kind, 'production');
    await stopClock(extensionDir);
    const server = await startStandIns({ pages: STAND_INS });
    let launched: LaunchedBrowser | undefined;
    try {
      launched = await launchBrowser({ browser: kind, extensionDir, port: server.port, headless: true });
      await (await greetingPage(launched)).close();
      await picturesOfInstallation(kind, launched, extensionDir, FOLDER);
      if (kind === 'chromium') {
        await pictureOfPopups(launched, FOLDER);
        await pictureOfCards(launched, FOLDER);
        await storePictures(launched, server, { from: FOLDER, to: STORE_FOLDER });
      }
    } finally {
      await launched?.close();
      await server.close();
    }
  }
  console.log(`${FOLDER}\n${STORE_FOLDER}`);
}

await asProgram(main);
