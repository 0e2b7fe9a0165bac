/** Checks that the benchmark of pages measures something. No test depends on the figures. */
import { beforeAll, expect, it } from 'vitest';
import { ensureBrowser } from '../../lab/browsers/install.ts';
import { buildExtension } from '../../lab/extension-build.ts';
import { measurePages } from '../page.ts';
import { pageReport } from '../page-report.ts';

let extensionDir: string;
beforeAll(async () => {
  await ensureBrowser('chromium');
  extensionDir = await buildExtension('chromium', 'production');
});

it('each way to show a tip on a page is measured', async () => {
  const figures = await measurePages({ rounds: 1, warmUp: 0, extensionDir, say: () => {} });
  for (const variants of [figures.variants, figures.ordinary]) {
    expect(variants.map(({ name, loads }) => [name, loads.length])).toEqual([
      ['no extension', 1],
      ['floor extension', 1],
      ['a still card', 1],
      ['ours, launcher only', 1],
      ['ours, card opens', 1],
      ['ours, card opens, background asleep', 1],
      ['driver.js in the page', 1],
      ['shepherd.js in the page', 1],
    ]);
    const [bare, ...others] = variants.map(({ loads }) => loads[0]!);
    expect(bare!.mark).toBeNull();
    for (const { load, mark, busyUntilLoad, busyInAll, heap } of others) {
      expect(mark).toBeGreaterThan(0);
      expect(busyUntilLoad).toBeGreaterThan(0);
      expect(busyUntilLoad).toBeLessThanOrEqual(load);
      expect(busyInAll).toBeGreaterThan(busyUntilLoad);
      expect(heap).toBeGreaterThan(bare!.heap);
    }
  }
  const heapOf = ({ loads }: { loads: { heap: number }[] }) => loads[0]!.heap;
  expect(heapOf(figures.ordinary[0]!)).toBeGreaterThan(2 * heapOf(figures.variants[0]!));
  for (const times of [figures.openings.awake, figures.openings.asleep]) {
    expect(times).toHaveLength(1);
    expect(times[0]).toBeGreaterThan(0);
  }
  if (process.platform === 'linux') {
    const [without, launcher] = figures.memory.map(({ bytes }) => bytes[0]!);
    expect(without).toBeGreaterThan(100e6);
    expect(launcher).toBeGreaterThan(without!);
  }
  expect(pageReport(figures).join('\n')).not.toMatch(/NaN|Infinity/);
});
