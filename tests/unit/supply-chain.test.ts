/** What comes from others: exactly what was chosen. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SHIPPED_PACKAGES } from '../../build/shipped-packages.ts';

interface Locked {
  version?: string;
  integrity?: string;
  hasInstallScript?: boolean;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const { '': _, ...locked } = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages as Record<
  string,
  Locked
>;

it('ships what docs/security.md lists, and no more', () => {
  const page = readFileSync('docs/security.md', 'utf8');
  const [, table = ''] = page.match(/## Packages that ship([\s\S]*?)\n## /) ?? [];
  const named = [...table.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
  expect(named).toEqual(SHIPPED_PACKAGES);
  expect(named).toHaveLength(10);
});

it('pins every package to a version and a hash', () => {
  const asked = Object.values<string>({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(asked.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  expect(Object.keys(locked).length).toBeGreaterThan(100);
  const loose = Object.entries(locked).filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
  expect(loose.map(([name]) => name)).toEqual([]);
});

it('lets one package run a program at installation', () => {
  const running = Object.entries(locked).flatMap(([name, { hasInstallScript }]) =>
    hasInstallScript ? [name] : [],
  );
  expect(running.filter((name) => !MACOS_ONLY.includes(name))).toEqual(['node_modules/node']);
  expect(manifest.allowScripts).toEqual({ node: true });
});

/** Optional packages for other systems, whose programs npm does not run without being allowed to. */
const MACOS_ONLY: readonly string[] = [];
