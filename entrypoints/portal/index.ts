import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startTips } from './tips';

/**
 * The content script. Unlisted, and named in the manifest by hand, because WXT's own content-script
 * start-up dispatches an event and posts a message that the page can hear (docs/decisions.md).
 */
export default defineUnlistedScript(() => {
  // Frames, XML and plain-text documents get nothing: a tip belongs to a page a person reads.
  if (window.top === window && document.documentElement instanceof HTMLElement) startTips();
});
