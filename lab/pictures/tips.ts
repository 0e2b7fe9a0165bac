/** The card on a portal. */
import type { LaunchedBrowser } from '../browsers/recipe.ts';
import { cardFrame } from '../card-frame.ts';
import { TIP_PAGES } from '../stand-ins/start-page.ts';
import { inScheme, SCHEMES } from './scheme.ts';

/** Small enough to read the picture in a document, in pixels. */
const WINDOW = { width: 900, height: 620 };

export async function pictureOfCards(launched: LaunchedBrowser, folder: string): Promise<void> {
  // Each on a portal where no card was shown yet, so that it opens by itself.
  const portals = ['triwest', 'milconnect'];
  for (const [i, scheme] of SCHEMES.entries()) {
    const [, , url] = TIP_PAGES.find(([id]) => id === portals[i])!;
    const page = await launched.browser.newPage();
    await page.setViewport(WINDOW);
    await page.goto(url);
    await cardFrame('chromium', page).becomes('drawn');
    await inScheme(page, scheme);
    await page.screenshot({ path: `${folder}/tip-card-${scheme}.png` });
    await page.close();
  }
}
