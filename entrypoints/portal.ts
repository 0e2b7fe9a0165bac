import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startTips } from '../guest/tips.ts';

/** Seen by copies of this script alone: a content script's globals are not the page's. */
const shared = globalThis as { portalGuideStop?: () => void };

/** What a person reads and a tip belongs to. Not text, images, PDF or XML that a browser dresses up in HTML. */
const PAGES = ['text/html', 'application/xhtml+xml'];

/**
 * The content script. Unlisted, and named in the manifest by hand, because WXT's own content-script
 * start-up dispatches an event and posts a message that the page can hear (docs/decisions/2026-11-23-an-entry-of-our-own-for-the-content-script.md).
 */
export default defineUnlistedScript(() => {
  if (window.top !== window || !PAGES.includes(document.contentType)) return;
  // Run again in an open tab (storage/open-tabs.ts), this copy takes the place of the one before it.
  shared.portalGuideStop?.();
  shared.portalGuideStop = startTips();
});
