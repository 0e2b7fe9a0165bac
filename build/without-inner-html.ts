/**
 * Removes the only `innerHTML` from the package: Preact's support for `dangerouslySetInnerHTML`, which our
 * linter forbids anyway. Then reviewers and web-ext find no `innerHTML`.
 */
import type { Plugin } from 'vite';

const PREACT = /preact\/dist\/preact\.mjs$/;
/** The code that sets new markup. The pattern allows any names, because the minifier chooses them. */
const SETS_MARKUP =
  /\w+\|\|\w+&&\(\w+\.__html==\w+\.__html\|\|\w+\.__html==\w+\.innerHTML\)\|\|\(\w+\.innerHTML=\w+\.__html\)/;

/**
 * A Vite plugin. Throws if Preact's code no longer looks as expected, so that an update can't bring
 * `innerHTML` back.
 */
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
