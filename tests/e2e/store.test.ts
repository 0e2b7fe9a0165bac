/** Manifest, store texts and privacy policy say the same. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from '../../lab/browsers/find.ts';
import { outputDir } from '../../lab/extension-build.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const LISTINGS = { en: read('docs/store/listing-en.md'), es: read('docs/store/listing-es.md') };

/** The part of a page below a heading, up to the next one. */
function section(page: string, heading: string): string {
  const [, text] = page.split(new RegExp(`^## ${heading}$`, 'm'));
  if (text === undefined) throw new Error(`There is no section "${heading}".`);
  return text.split(/^## /m)[0]!.trim();
}

/** What the first column of a table holds, in code marks. */
const firstColumn = (text: string) => [...text.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name!).sort();
const inCodeMarks = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, name]) => name!).sort();

describe.each(BROWSER_KINDS)('the manifest for %s', (kind) => {
  const dir = outputDir(kind, 'production');
  const manifest = JSON.parse(read(`${dir}/manifest.json`));
  const hostsOf = (patterns: string[] = []) => patterns.map((pattern) => pattern.split('/')[2]!).sort();
  const permissions = [...manifest.permissions].sort();
  const reasons = read('docs/store/permissions.md');

  it('asks for the permissions that the documents explain', () => {
    expect(firstColumn(section(reasons, 'Permissions'))).toEqual(permissions);
    expect(firstColumn(section(read('PRIVACY.md'), 'What it asks your browser for'))).toEqual(permissions);
    for (const listing of Object.values(LISTINGS)) {
      expect(inCodeMarks(section(listing, 'Permissions'))).toEqual(permissions);
    }
  });

  it('names the hosts that the documents explain', () => {
    const fromTheStart = manifest.content_scripts.flatMap(({ matches }: { matches: string[] }) => matches);
    expect(firstColumn(section(reasons, 'Hosts from the start'))).toEqual(hostsOf(fromTheStart));
    expect(firstColumn(section(reasons, 'Hosts asked for later'))).toEqual(
      hostsOf(manifest.optional_host_permissions),
    );
    expect(manifest.host_permissions).toBeUndefined();
  });

  it('keeps the promise that nothing is sent', () => {
    expect(manifest.content_security_policy.extension_pages).toMatch(/^default-src 'none';/);
    expect(manifest.content_security_policy.extension_pages).not.toMatch(/https?:|unsafe|connect-src/);
    const { gecko } = manifest.browser_specific_settings ?? {};
    if (kind === 'firefox') expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
    // The one way out is the browser's own, and everything that a person reads beforehand says so.
    expect(read('PRIVACY.md')).toContain('Nothing leaves your browser unless you turn on sync');
    expect(LISTINGS.en).toContain(
      "leaves the browser only if you turn on sync, through your browser's own account",
    );
    expect(LISTINGS.es).toContain('sale del navegador solo si activa la sincronización, mediante la cuenta');
  });

  it.each(['en', 'es'] as const)('has the name and summary of the listing in %s', (language) => {
    const messages = JSON.parse(read(`${dir}/_locales/${language}/messages.json`));
    expect(section(LISTINGS[language], 'Name')).toBe(messages.name.message);
    expect(section(LISTINGS[language], 'Summary')).toBe(messages.description.message);
  });
});

describe.each(Object.entries(LISTINGS))('the listing in %s', (_, listing) => {
  it('fits the stores’ forms', () => {
    expect(section(listing, 'Name').length).toBeLessThanOrEqual(45);
    expect(section(listing, 'Summary').length).toBeLessThanOrEqual(132);
    expect(
      section(listing, 'Single purpose')
        .split(/[.!?](?:\s|$)/)
        .filter(Boolean),
    ).toHaveLength(1);
  });

  it('says that it is independent', () => {
    expect(section(listing, 'Description')).toMatch(/DHA (or|ni a) TRICARE\.$/);
    expect(section(listing, 'Summary')).toMatch(/not affiliated|sin afiliación/);
  });
});

describe('the pictures', () => {
  it.each([
    ['1-search', 1280, 800],
    ['2-question', 1280, 800],
    ['3-tips', 1280, 800],
    ['tile', 440, 280],
  ])('%s is %i × %i, as the stores want it', (name, width, height) => {
    const png = readFileSync(`docs/store/images/${name}.png`);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height]);
  });
});
