import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { onlyShippedPackages, SHIPPED_PACKAGES } from '../../build/shipped-packages.ts';

/** Builds, in memory, a script that takes something from a package. */
function bundled(name: string): Promise<unknown> {
  const entry = fileURLToPath(new URL('../kit/imports.ts', import.meta.url));
  return build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      onlyShippedPackages(),
      { name: 'entry', transform: (_, id) => (id === entry ? `export * from '${name}';` : null) },
    ],
    build: { write: false, lib: { entry, formats: ['es'] } },
  });
}

it('the build takes what is listed', async () => {
  await expect(bundled('preact')).resolves.toBeDefined();
});

it('the build refuses what is not, and names it', async () => {
  await expect(bundled('ical.js')).rejects.toThrow('"ical.js" would ship');
});

it('every listed package exists', () => {
  const names = Object.keys(SHIPPED_PACKAGES);
  expect(names.filter((name) => !existsSync(`node_modules/${name}`))).toEqual([]);
});
