import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startTips } from './tips';

/** Seen by copies of this script alone: a content script's globals are not the page's. */
const shared = globalThis as { portalGuideStop?: () => void };

/**
 * The content script. Unlisted, and named in the manifest by hand, because WXT's own content-script
 * start-up dispatches an event and posts a message that the page can hear (docs/decisions.md).
 */
export default defineUnlistedScript(() => {
  // Frames, XML and plain-text documents get nothing: a tip belongs to a page a person reads.
  if (window.top !== window || !(document.documentElement instanceof HTMLElement)) return;
  // Run again in an open tab (browser/open-tabs.ts), it takes the place of the copy before it.
  shared.portalGuideStop?.();
  shared.portalGuideStop = startTips();
});
