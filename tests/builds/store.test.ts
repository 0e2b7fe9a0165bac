/** Manifest, store texts and privacy policy say the same. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from '../../lab/browsers/find.ts';
import { outputDir } from '../../lab/extension-build.ts';
import { LISTINGS, section } from '../kit/listings.ts';

const read = (path: string) => readFileSync(path, 'utf8');

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
    // `frame-ancestors` says who may show our card; it lets nothing out.
    const sources = manifest.content_security_policy.extension_pages.replace(/frame-ancestors .*$/, '');
    expect(sources).not.toMatch(/https?:|unsafe|connect-src/);
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
