/** Chromium's own page about an extension's access to sites, driven through the API behind its switches. */
import type { Browser } from 'puppeteer-core';

interface DeveloperPrivate {
  addHostPermission(id: string, host: string): Promise<void>;
  removeHostPermission(id: string, host: string): Promise<void>;
  updateExtensionConfiguration(change: object): Promise<void>;
}

export type SiteAccess = 'ON_CLICK' | 'ON_ALL_SITES';

/**
 * Notes the user's yes to hosts. Chromium's bubble can't be pressed by a program. Measured (Chromium
 * 156): a host noted here is not yet allowed, but `permissions.request` from a click then is answered
 * with yes and no bubble, and all that follows is the same as after the bubble.
 */
export function noteYes(browser: Browser, id: string, origins: readonly string[]): Promise<void> {
  return onExtensionsPage(browser, id, 'addHostPermission', origins);
}

/** What the switches for single sites do; hosts that are not allowed stay so. */
export async function removeHostsInChromium(
  browser: Browser,
  id: string,
  origins: readonly string[],
): Promise<void> {
  for (const origin of origins) {
    await onExtensionsPage(browser, id, 'removeHostPermission', [origin]).catch((error: Error) => {
      if (!error.message.includes("hasn't been granted")) throw error;
    });
  }
}

/** "Site access": for all hosts at once, those of the manifest's content scripts too. */
export async function setSiteAccess(browser: Browser, id: string, hostAccess: SiteAccess): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    (change) =>
      (
        globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }
      ).chrome.developerPrivate.updateExtensionConfiguration(change),
    { extensionId: id, hostAccess },
  );
  await page.close();
}

async function onExtensionsPage(
  browser: Browser,
  id: string,
  action: 'addHostPermission' | 'removeHostPermission',
  origins: readonly string[],
): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions/');
  const done = page.evaluate(
    async (extension, call, hosts) => {
      const { developerPrivate } = (
        globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }
      ).chrome;
      for (const host of hosts) await developerPrivate[call](extension, host);
    },
    id,
    action,
    [...origins],
  );
  await done.finally(() => page.close());
}
