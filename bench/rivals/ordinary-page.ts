/**
 * Does what a page of ordinary size does while it loads: checks its data, indexes it, draws it. It uses
 * libraries that this project has for its tests and benchmarks: 372 kB compressed. Half of all pages have
 * 613 kB or more of script (https://almanac.httparchive.org/en/2024/page-weight).
 */
import axe from 'axe-core';
import fc from 'fast-check';
import Fuse from 'fuse.js';
import ICAL from 'ical.js';
import MiniSearch from 'minisearch';
import * as z from 'zod';

/** Each row is three elements; half of all pages have about 600 elements or more. */
const CLAIMS = 200;

const claims = z
  .array(z.object({ id: z.number(), title: z.string().min(1), paid: z.boolean() }))
  .parse(
    Array.from({ length: CLAIMS }, (_, id) => ({ id, title: `Claim number ${id}`, paid: id % 3 === 0 })),
  );

const index = new MiniSearch<(typeof claims)[number]>({ fields: ['title'] });
index.addAll(claims);

for (const { title, paid } of claims) {
  const [row, name, state] = ['div', 'b', 'span'].map((tag) => document.createElement(tag));
  name!.textContent = title;
  state!.textContent = paid ? ' paid' : ' in process';
  row!.append(name!, state!);
  document.querySelector('main')?.append(row!);
}

// Use them, or the bundler would leave them out.
Object.assign(window, { libraries: [axe, fc, Fuse, ICAL, z, index] });
