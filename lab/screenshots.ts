/**
 * `npm run screenshots`: takes every picture for the documents and the stores, with the built extension on
 * stand-ins. Overwrites docs/images and docs/store/images.
 *
 * `npm run screenshots -- tips`: takes the card of every portal instead, light and dark, in both browsers,
 * and puts them with overview sheets into screenshots/tips.
 */
import { mkdir } from 'node:fs/promises';
import { BROWSER_KINDS } from './browsers/find.ts';
import { greetingPage } from './browsers/greeting.ts';
import { launchBrowser } from './browsers/launch.ts';
import { buildExtension, ROOT } from './extension-build.ts';
import { picturesOfEveryCard } from './pictures/every-card.ts';
import { picturesOfInstallation } from './pictures/installation.ts';
import { pictureOfPopups } from './pictures/popup.ts';
import { storePictures } from './pictures/store.ts';
import { pictureOfCards } from './pictures/tips.ts';
import { STAND_INS } from './stand-ins/pages.ts';
import { startStandIns } from './stand-ins/server.ts';

const FOLDER = `${ROOT}docs/images`;
const STORE_FOLDER = `${ROOT}docs/store/images`;

if (process.argv[2] === 'tips') {
  for (const kind of BROWSER_KINDS) console.log(await picturesOfEveryCard(kind));
} else await picturesOfDocuments();

async function picturesOfDocuments(): Promise<void> {
  await Promise.all([FOLDER, STORE_FOLDER].map((folder) => mkdir(folder, { recursive: true })));
  for (const kind of BROWSER_KINDS) {
    const extensionDir = await buildExtension(kind, 'production');
    const server = await startStandIns({ pages: STAND_INS });
    const launched = await launchBrowser({ browser: kind, extensionDir, port: server.port, headless: true });
    try {
      await (await greetingPage(launched)).close();
      await picturesOfInstallation(kind, launched, FOLDER);
      if (kind === 'chromium') {
        await pictureOfPopups(launched, FOLDER);
        await pictureOfCards(launched, FOLDER);
        await storePictures(launched, server, { from: FOLDER, to: STORE_FOLDER });
      }
    } finally {
      await launched.close();
      await server.close();
    }
  }
  console.log(`${FOLDER}\n${STORE_FOLDER}`);
}
