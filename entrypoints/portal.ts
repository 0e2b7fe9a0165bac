import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startTips } from '../guest/tips.ts';

/** Only copies of this script see this: a content script's globals are not the page's. */
const shared = globalThis as { portalGuideStop?: () => void };

/**
 * Types of real pages. Tips don't belong on text, images, PDF or XML, which browsers also show inside HTML.
 */
const PAGES = ['text/html', 'application/xhtml+xml'];

/**
 * The content script. Unlisted, and named in the manifest by hand, because WXT's own content-script
 * start-up dispatches an event and posts a message that the page can hear (docs/decisions/2026-11-23-an-entry-of-our-own-for-the-content-script.md).
 */
export default defineUnlistedScript(() => {
  if (window.top !== window || !PAGES.includes(document.contentType)) return;
  // When the script runs again in an open tab (storage/open-tabs.ts), this copy replaces the one before it.
  shared.portalGuideStop?.();
  shared.portalGuideStop = startTips();
});
