/**
 * `npm run screenshots -- documents|stores|tips`: takes pictures of the built extension on stand-ins.
 *
 * "documents" overwrites docs/images, "stores" docs/store/images; the clock stands still for both.
 * "tips" takes the card of every portal, light and dark, in both browsers, and puts them with overview
 * sheets into screenshots/tips.
 */
import { mkdir } from 'node:fs/promises';
import { asProgram, command, UsageError } from '../tools/command-line.ts';
import { BROWSER_KINDS, type BrowserKind } from './browsers/find.ts';
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
import { STORE_LANGUAGES, storePictures } from './pictures/store.ts';
import { pictureOfCards } from './pictures/tips.ts';
import { STAND_INS } from './stand-ins/pages.ts';
import { type StandInServer, startStandIns } from './stand-ins/server.ts';

const FOLDER = `${ROOT}docs/images`;
const STORE_FOLDER = `${ROOT}docs/store/images`;

const SETS: Readonly<Record<string, () => Promise<void>>> = {
  documents: picturesOfDocuments,
  stores: picturesOfStores,
  tips: async () => {
    for (const kind of BROWSER_KINDS) console.log(await picturesOfEveryCard(kind));
  },
};

const SHAPE = {
  usage: `npm run screenshots -- ${Object.keys(SETS).join('|')}`,
  about:
    'Takes pictures, over those that are there: for the documents (docs/images), for the stores (docs/store/images), or every portal’s card (screenshots/tips).',
  takesWords: true,
};

const main = command(SHAPE, async ({ words: [name, ...more] }) => {
  const take = SETS[name ?? ''];
  if (!take || more.length > 0)
    throw new UsageError(
      `It takes one of ${Object.keys(SETS).join(', ')}, not "${[name, ...more].join(' ')}".`,
    );
  const removeFolder = ownTemporaryFolder();
  await take();
  removeFolder();
  return 0;
});

async function picturesOfDocuments(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  for (const kind of BROWSER_KINDS) {
    await withStoppedClock(kind, 'en-US', async (launched, _, extensionDir) => {
      await picturesOfInstallation(kind, launched, extensionDir, FOLDER);
      if (kind === 'firefox') return;
      await pictureOfPopups(launched, FOLDER);
      await pictureOfCards(launched, FOLDER);
    });
  }
  console.log(FOLDER);
}

/** Each language in a profile of its own, where a card opens by itself again. */
async function picturesOfStores(): Promise<void> {
  await mkdir(STORE_FOLDER, { recursive: true });
  for (const language of STORE_LANGUAGES) {
    await withStoppedClock('chromium', language, (launched, server) =>
      storePictures(launched, server, language, STORE_FOLDER),
    );
  }
  console.log(STORE_FOLDER);
}

/** A browser that has greeted, with the extension of today, in which it is always the same day. */
async function withStoppedClock(
  kind: BrowserKind,
  lang: string,
  work: (launched: LaunchedBrowser, server: StandInServer, extensionDir: string) => Promise<void>,
): Promise<void> {
  await buildExtension(kind, 'production');
  const extensionDir = await copyOfBuild(kind, 'production');
  await stopClock(extensionDir);
  const server = await startStandIns({ pages: STAND_INS });
  let launched: LaunchedBrowser | undefined;
  try {
    const options = { browser: kind, extensionDir, port: server.port, headless: true, lang };
    launched = await launchBrowser(options);
    await (await greetingPage(launched)).close();
    await work(launched, server, extensionDir);
  } finally {
    await launched?.close();
    await server.close();
  }
}

await asProgram(main);
