/**
 * Starts a browser whose every host name leads to the stand-in server on loopback, with the
 * extension in it. Unless told otherwise each launch has a profile folder of its own, which puppeteer
 * makes and removes (also on Ctrl-C), so runs never see each other's settings, nor the user's.
 */
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import { ensureBrowser } from './install.ts';
import type { LaunchedBrowser, LaunchOptions, Recipe } from './recipe.ts';

export async function launchBrowser(options: LaunchOptions): Promise<LaunchedBrowser> {
  const { browser: kind, lang = 'en-US', extraArgs = [], ...rest } = options;
  const recipe: Recipe = { ...rest, lang, extraArgs, executablePath: await ensureBrowser(kind) };
  return kind === 'chromium' ? launchChromium(recipe) : launchFirefox(recipe);
}
