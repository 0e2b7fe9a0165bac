/**
 * Takes the only `innerHTML` out of what ships: Preact's support for `dangerouslySetInnerHTML`,
 * which the linter forbids here anyway. A reviewer, and web-ext, then find none at all.
 */
import type { Plugin } from 'vite';

const PREACT = /preact\/dist\/preact\.mjs$/;
/** Sets the markup where it is new; the names are the minifier's, so they are left open. */
const SETS_MARKUP =
  /\w+\|\|\w+&&\(\w+\.__html==\w+\.__html\|\|\w+\.__html==\w+\.innerHTML\)\|\|\(\w+\.innerHTML=\w+\.__html\)/;

/** A Vite plugin. Throws where Preact no longer looks as expected, so that an update cannot bring it back. */
export function withoutInnerHtml(): Plugin {
  return {
    name: 'without-inner-html',
    transform(code, id) {
      if (!PREACT.test(id)) return null;
      const changed = code.replace(SETS_MARKUP, '0');
      if (changed.includes('innerHTML')) {
        throw new Error(`${id} uses innerHTML in a new way: adapt build/without-inner-html.ts.`);
      }
      return { code: changed, map: null };
    },
  };
}
