/**
 * The packages whose code ships in the extension, and a build step that refuses any other. So no
 * dependency, direct or indirect, ships by accident.
 */
import type { Plugin } from 'vite';

/** Each package, with its purpose. */
export const SHIPPED_PACKAGES: Readonly<Record<string, string>> = {
  '@wxt-dev/browser': 'types and the name of the browser’s API',
  '@wxt-dev/i18n': 'interface strings',
  '@wxt-dev/webextension-polyfill': 'puts the polyfill behind wxt/browser',
  preact: 'components',
  punycode: 'reads hosts in other alphabets',
  rolldown: 'holds the modules of a script together',
  vite: 'loads the parts of a page',
  uqr: 'QR codes, on the page of a call',
  'webextension-polyfill': 'promises for the browser’s API',
  wxt: 'the start of each script',
  zod: 'reads stored settings (its small variant)',
};

/**
 * A Vite plugin. Fails the build if it contains a module of an unlisted package.
 * @param found gets the packages that it contains
 */
export function onlyShippedPackages(found = new Set<string>()): Plugin {
  return {
    name: 'only-shipped-packages',
    generateBundle(_, bundle) {
      for (const output of Object.values(bundle)) {
        const modules = output.type === 'chunk' ? output.moduleIds : [];
        for (const name of modules.flatMap(packageOf)) {
          if (!Object.hasOwn(SHIPPED_PACKAGES, name)) {
            throw new Error(`"${name}" would ship; list it in build/shipped-packages.ts if it should.`);
          }
          found.add(name);
        }
      }
    },
  };
}

/** The package that a module belongs to, as a list; empty for our own modules, also those made at build. */
function packageOf(moduleId: string): string[] {
  // What the build tools themselves put in has names of their own.
  const [, tool] = moduleId.match(/^\0(vite|rolldown)\//) ?? [];
  if (tool) return [tool];
  const inside = moduleId.split('/node_modules/').slice(1).at(-1);
  const name = inside?.match(/^(@[^/]+\/)?[^/]+/)?.[0];
  return name ? [name] : [];
}
