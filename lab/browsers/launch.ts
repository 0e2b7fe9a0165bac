/**
 * Starts a browser with the extension, in which every host name leads to the local stand-in server. By
 * default, each launch has its own profile folder, which puppeteer makes and removes. So a run never sees
 * the settings of another run or of the user.
 */
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import { ensureBrowser } from './install.ts';
import type { LaunchedBrowser, LaunchOptions, Recipe } from './recipe.ts';
import { BrowserBroken, whyNotStarting } from './try-start.ts';

/** @throws BrowserBroken, with the reason, if the browser does not start by itself either */
export async function launchBrowser(options: LaunchOptions): Promise<LaunchedBrowser> {
  const { browser: kind, lang = 'en-US', extraArgs = [], ...rest } = options;
  const recipe: Recipe = { ...rest, lang, extraArgs, executablePath: await ensureBrowser(kind) };
  try {
    return await (kind === 'chromium' ? launchChromium(recipe) : launchFirefox(recipe));
  } catch (error) {
    const why = whyNotStarting(kind, recipe.executablePath);
    throw why ? new BrowserBroken(recipe.executablePath, why) : error;
  }
}
