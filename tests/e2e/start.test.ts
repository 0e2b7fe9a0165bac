/** What `npm start` does without a screen, with the builds that the other tests use. */
import { stat } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { BROWSER_KINDS } from '../../lab/browsers/find.ts';
import { launchBrowser } from '../../lab/browsers/launch.ts';
import { outputDir, ROOT } from '../../lab/extension-build.ts';
import { scriptedVisit } from '../../lab/scripted-visit.ts';
import { STAND_INS } from '../../lab/stand-ins/pages.ts';
import { startStandIns } from '../../lab/stand-ins/server.ts';
import { renderStartPage, START_URL, TIP_PAGES } from '../../lab/stand-ins/start-page.ts';

it.each(BROWSER_KINDS)('the scripted visit in %s leaves an answer and five cards', async (kind) => {
  const begun = Date.now();
  const server = await startStandIns({ pages: STAND_INS });
  server.serve(START_URL.replace('https://', ''), { body: renderStartPage() });
  const extensionDir = outputDir(kind, 'production');
  const launched = await launchBrowser({ browser: kind, extensionDir, port: server.port, headless: true });
  try {
    await scriptedVisit(kind, launched);
  } finally {
    await launched.close();
    await server.close();
  }
  for (const name of ['popup-answer', ...TIP_PAGES.map(([portal]) => `tip-${portal}`)]) {
    const picture = await stat(`${ROOT}screenshots/${kind}-${name}.png`);
    expect(picture.mtimeMs, name).toBeGreaterThan(begun - 1000);
  }
});
