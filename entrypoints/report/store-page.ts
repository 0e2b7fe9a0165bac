/** Where the store that the extension came from takes messages about it. */
import { browser } from 'wxt/browser';

/** What Chrome writes into the manifest of an extension from its store. */
const CHROME_STORE = /^https:\/\/clients2\.google\.com\//;

/**
 * The page of the store that the extension came from; null where it came from none. Made from our own id and
 * from what the browser says of the installation. Asks nobody.
 */
export async function storePage(): Promise<string | null> {
  const { id } = browser.runtime;
  const { update_url: from = '' } = browser.runtime.getManifest();
  if (CHROME_STORE.test(from)) return `https://chromewebstore.google.com/detail/${id}/support`;
  const isInstalled = import.meta.env.FIREFOX && (await installType().catch(() => '')) === 'normal';
  return isInstalled ? `https://addons.mozilla.org/addon/${encodeURIComponent(id)}/` : null;
}

/** How the extension came here. Needs no permission; rejects where the browser does not say. */
async function installType(): Promise<string> {
  return (await browser.management.getSelf()).installType;
}
