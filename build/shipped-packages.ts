/**
 * The packages whose code ships in the extension, and a build step that refuses any other: one more
 * dependency, or one that a dependency brings, is then a decision and no accident. docs/security.md
 * says what each is for.
 */
import type { Plugin } from 'vite';

export const SHIPPED_PACKAGES: readonly string[] = [
  '@wxt-dev/browser',
  '@wxt-dev/i18n',
  '@wxt-dev/storage',
  '@wxt-dev/webextension-polyfill',
  'preact',
  'punycode',
  'superlock',
  'webextension-polyfill',
  'wxt',
  'zod',
];

/** A Vite plugin. Fails the build where a module of an unlisted package gets into it. */
export function onlyShippedPackages(): Plugin {
  return {
    name: 'only-shipped-packages',
    generateBundle(_, bundle) {
      for (const output of Object.values(bundle)) {
        const modules = output.type === 'chunk' ? output.moduleIds : [];
        for (const name of modules.flatMap(packageOf)) {
          if (!SHIPPED_PACKAGES.includes(name)) {
            throw new Error(`"${name}" would ship; list it in build/shipped-packages.ts if it should.`);
          }
        }
      }
    },
  };
}

/** The package that a module belongs to, as a list: empty for our own modules and virtual ones. */
function packageOf(moduleId: string): string[] {
  const inside = moduleId.split('/node_modules/').slice(1).at(-1);
  const name = inside?.match(/^(@[^/]+\/)?[^/]+/)?.[0];
  return name ? [name] : [];
}
