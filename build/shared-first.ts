import type { Plugin } from 'vite';
import { isPageBuild } from './page-build.ts';

const SHARED = 'shared';
const PRELOAD = new RegExp(`<link rel="modulepreload" crossorigin href="(/chunks/${SHARED}-[^"]+)">`);

/**
 * Vite plugin: what the pages have in common is one file, and runs as soon as it is there. It begins by
 * asking for the data in the browser's language (build/shipped-data.ts), which so come beside the page's
 * own script and not after it; only an `async` script does not wait for style sheets first.
 */
export function sharedFirst(): Plugin {
  let pages = false;
  return {
    name: 'shared-first',
    apply: 'build',
    configResolved(config) {
      pages = isPageBuild(config);
    },
    outputOptions: (options) =>
      pages ? { ...options, codeSplitting: { groups: [{ name: SHARED, minShareCount: 2 }] } } : options,
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        if (!PRELOAD.test(html)) throw new Error('A page does not load what the pages share.');
        return html.replace(PRELOAD, '<script type="module" async crossorigin src="$1"></script>');
      },
    },
  };
}
