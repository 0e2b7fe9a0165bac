/** The texts and pictures of the stores' pages fit their forms. */
import { readFileSync } from 'node:fs';
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
