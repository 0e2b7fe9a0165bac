/**
 * Starts a browser with the extension, in which every host name leads to the local stand-in server. By
 * default, each launch has its own profile folder, which puppeteer makes and removes (also on Ctrl-C). So a
 * run never sees the settings of another run or of the user.
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
