/**
 * Starts our unlisted scripts without WXT's wrapper, which reports errors of the start and runs WXT's plugins. We
 * have none, and the wrapper would be part of every portal page.
 */
import type { Plugin } from 'vite';

const WRAPPER = /virtual:wxt-unlisted-script-entrypoint\?/;
const SCRIPT = /^import definition from "[^"]+";/;

/** A Vite plugin. Throws if WXT's wrapper no longer looks as expected. */
export function plainStart(): Plugin {
  return {
    name: 'plain-start',
    transform(code, id) {
      if (!WRAPPER.test(id)) return null;
      const [script] = SCRIPT.exec(code) ?? [];
      if (!script) throw new Error('WXT starts unlisted scripts in a new way: adapt build/plain-start.ts.');
      return { code: `${script}\nexport default definition.main();`, map: null };
    },
  };
}
