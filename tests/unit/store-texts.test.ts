/** The texts and pictures of the stores' pages fit their forms. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LISTINGS, section } from '../kit/listings.ts';

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

it('the pictures have the sizes that the stores want', () => {
  const names = readdirSync('docs/store/images');
  expect(names.length).toBeGreaterThanOrEqual(4);
  for (const name of names) {
    const png = readFileSync(`docs/store/images/${name}`);
    const size = name.startsWith('tile') ? [440, 280] : [1280, 800];
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], name).toEqual(size);
  }
});
