import { readFile, stat } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BROWSER_KINDS, type BrowserKind } from '../../lab/browsers/find.ts';
import { outputDir, packagePath } from '../../lab/extension-build.ts';
import { pageFiles } from '../../lab/page-files.ts';

const KB = 1000;

async function gzipped(paths: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    paths.map(async (path) => gzipSync(await readFile(path), { level: 9 }).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

describe.each(BROWSER_KINDS)('the production build for %s', (kind: BrowserKind) => {
  const dir = outputDir(kind, 'production');

  it('asks for the permissions and hosts that were reviewed', async () => {
    const manifest = JSON.parse(await readFile(`${dir}/manifest.json`, 'utf8'));
    await expect(JSON.stringify({ ...manifest, version: '(any)' }, null, 2)).toMatchFileSnapshot(
      `snapshots/manifest-${kind}.json`,
    );
  });

  it('lets the portals frame the card, and no page reach another file of ours', async () => {
    const manifest = JSON.parse(await readFile(`${dir}/manifest.json`, 'utf8'));
    const [card, ...others] = manifest.web_accessible_resources;
    expect(others).toEqual([]);
    expect(card.resources).toEqual(['card.html']);
    const portals = [manifest.content_scripts[0].matches, manifest.optional_host_permissions].flat();
    expect(card.matches).toEqual(portals);
    if (kind === 'chromium') expect(card.use_dynamic_url).toBe(true);
    const [, ancestors = ''] = manifest.content_security_policy.extension_pages.split('frame-ancestors ');
    expect(ancestors.split(' ')).toEqual(portals.map((origin: string) => origin.replace('/*', '')));
  });

  it('keeps its root closed, and carries no seam for tests', async () => {
    const script = await readFile(`${dir}/portal.js`, 'utf8');
    expect(script).toMatch(/mode:\s*[`"']closed[`"']/);
    expect(script).not.toMatch(/mode:\s*[`"']open[`"']/);
  });

  it('leaves the choice between light and dark to the browser', async () => {
    const script = await readFile(`${dir}/portal.js`, 'utf8');
    expect(script).toContain('light-dark(');
    expect(script, 'a rewritten light-dark() loses to `!important`').not.toContain('--lightningcss');
  });

  it('stays within its budgets', async () => {
    const css = await readFile('guest/launcher.css');
    const { size } = await stat(packagePath(kind));
    const figures = {
      'content script, gzip': [await gzipped([`${dir}/portal.js`]), 5 * KB],
      'launcher CSS, gzip': [gzipSync(css, { level: 9 }).length, 1.2 * KB],
      'card, gzip': [await gzipped([`${dir}/card.html`, `${dir}/card.js`]), 10 * KB],
      'popup in English, gzip': [await gzipped(await pageFiles(dir, 'popup.html', 'en')), 300 * KB],
      'whole extension, zipped': [size, 555 * KB],
    } as const;
    console.table(
      Object.fromEntries(Object.entries(figures).map(([what, [is, most]]) => [what, { is, most }])),
    );
    for (const [what, [is, most]] of Object.entries(figures)) expect(is, what).toBeLessThanOrEqual(most);
  });
});
