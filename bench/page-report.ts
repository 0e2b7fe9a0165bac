import { gzipSync } from 'node:zlib';
import { type Aim, aimLine } from './aims.ts';
import type { CardOpenings } from './card-open.ts';
import { figure, kilobytes, markdownTable, times } from './markdown.ts';
import type { FiveTabs } from './memory.ts';
import { ASLEEP, DRIVER, FLOOR, LAUNCHER, OURS, SHEPHERD } from './names.ts';
import type { MeasuredVariant, PageFigures } from './page.ts';
import type { PageLoad } from './page-load.ts';
import { median } from './statistics.ts';

/** The figures as a section of a document, in Markdown. */
export function pageReport({ rounds, variants, ordinary, openings, memory }: PageFigures): string[] {
  return [
    '## Pages',
    '',
    `Stand-ins for the five portals, each loaded ${rounds} times in every variant, in turn, in Chromium. The figures are`,
    'medians; in brackets, the ratio to the floor extension, which puts one empty element into the page and does nothing',
    'else. A still card is also an extension: it draws as much text as ours in a plain box, once. Everything comes from',
    'this machine: no network delays what a page includes, and the browser may cache it. “Seen” is when the first frame',
    'with the hint has been made, which for ours is the launcher; the card opens after the load, and its time stands',
    'below. Our background is either awake, as while a person uses a portal, or asleep, as on the first page after half a',
    'minute. “To rest” is the time until nothing is left to do. All script worlds of a page count, including that of the',
    'content script; background and card are other processes and do not count.',
    '',
    ...timeTable(variants),
    '',
    ...sizeTable(variants.filter(({ script }) => script !== '')),
    '',
    ...[...aims(variants), ...sizeAims(variants)].map(aimLine),
    '',
    'These pages do nothing themselves, so anything added weighs a lot. Here are the same figures for pages that load and',
    'run 372 kB of script (compressed) and draw 600 elements, which is still less than half of what all pages do:',
    '',
    ...timeTable(ordinary),
    '',
    ...aims(ordinary).map(aimLine),
    ...openingReport(openings),
    ...memoryReport(memory),
  ];
}

function openingReport({ awake, asleep }: CardOpenings): string[] {
  const [usable, usableAsleep] = [median(awake), median(asleep)];
  const aim = (state: string, is: number, most: number): Aim => {
    return { what: `card can be used after a press, background ${state}`, is, most, unit: 'ms', digits: 0 };
  };
  return [
    '',
    'From a press on the launcher until the card takes a press, in the median:',
    '',
    ...[aim('awake', usable, 150), aim('asleep', usableAsleep, 400)].map(aimLine),
  ];
}

function memoryReport(memory: readonly FiveTabs[]): string[] {
  if (memory.length === 0) return [];
  const [without, ...others] = memory.map(({ name, bytes }) => ({ name, mb: median(bytes) / 1e6 }));
  const row = ({ name, mb }: { name: string; mb: number }) => [
    name,
    figure(mb, 0),
    figure(mb - without!.mb, 0),
  ];
  return [
    '',
    'The five portals in five tabs: memory of all processes of the browser, medians of new browsers. A card is a page',
    'of its own, in the process of the extension:',
    '',
    ...markdownTable(['megabytes', 'in all', 'more'], [row(without!), ...others.map(row)]),
  ];
}

const named = (variants: readonly MeasuredVariant[]) => (name: string) =>
  variants.find((variant) => variant.name === name)!;

type Of = (variant: MeasuredVariant) => number | null;

const middle = (pick: (load: PageLoad) => number | null): Of => {
  return ({ loads }) => {
    const values = loads.map(pick).filter((value) => value !== null);
    return values.length === 0 ? null : median(values);
  };
};

const load = middle((one) => one.load);
const tip = middle((one) => one.mark);
const busyToLoad = middle((one) => one.busyUntilLoad);
const busyToTip = middle((one) => one.busyUntilMark);
const busyInAll = middle((one) => one.busyInAll);
const heap = middle((one) => one.heap);
const gzipped = (text: string) => (text === '' ? 0 : gzipSync(text, { level: 9 }).length);
const bytes: Of = ({ script, style }) => gzipped(script) + gzipped(style);

function timeTable(variants: readonly MeasuredVariant[]): string[] {
  const floor = named(variants)(FLOOR);
  const head = [
    'milliseconds',
    'page load',
    'seen',
    'busy to load',
    'busy to seen',
    'busy to rest',
    'heap, kB',
  ];
  const columns: Of[] = [load, tip, busyToLoad, busyToTip, busyInAll, (one) => heap(one)! / 1000];
  const rows = variants.map((variant) => [
    variant.name,
    ...columns.map((column) => {
      const value = column(variant);
      return value === null ? '–' : `${figure(value, 0)} (${times(value, column(floor))})`;
    }),
  ]);
  return markdownTable(head, rows);
}

function sizeTable(variants: readonly MeasuredVariant[]): string[] {
  const head = ['runs in the page', 'script', 'script, gzip', 'style beside it, gzip', 'together, gzip'];
  const rows = variants
    .filter(({ name }) => name !== ASLEEP)
    .map((variant) => [
      variant.name,
      kilobytes(Buffer.byteLength(variant.script)),
      kilobytes(gzipped(variant.script)),
      kilobytes(gzipped(variant.style)),
      kilobytes(bytes(variant)!),
    ]);
  return markdownTable(head, rows);
}

const ratio = (column: Of, one: MeasuredVariant, other: MeasuredVariant) => column(one)! / column(other)!;

function aims(variants: readonly MeasuredVariant[]): Aim[] {
  const of = named(variants);
  const [floor, launcher, ours, asleep] = [of(FLOOR), of(LAUNCHER), of(OURS), of(ASLEEP)];
  return [
    {
      what: 'page load, launcher only, against the floor extension',
      is: ratio(load, launcher, floor),
      most: 1.05,
    },
    {
      what: 'main thread until rest, launcher only, against the floor',
      is: ratio(busyInAll, launcher, floor),
      most: 1.05,
    },
    { what: 'page load, card opens, against the floor', is: ratio(load, ours, floor), most: 1.05 },
    {
      what: 'page load, card opens and background asleep, against the floor',
      is: ratio(load, asleep, floor),
      most: 1.05,
    },
    {
      what: 'main thread until rest, card opens, against the hint of driver.js',
      is: ratio(busyInAll, ours, of(DRIVER)),
      most: 1,
    },
  ];
}

function sizeAims(variants: readonly MeasuredVariant[]): Aim[] {
  const of = named(variants);
  return [
    { what: 'bytes against shepherd.js', is: ratio(bytes, of(OURS), of(SHEPHERD)), most: 1 },
    {
      what: 'bytes against driver.js, which has no text, language or background of its own',
      is: ratio(bytes, of(OURS), of(DRIVER)),
      most: 1,
    },
  ];
}
