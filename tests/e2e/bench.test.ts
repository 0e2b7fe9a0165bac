/** That the benchmarks in the browser measure something. What they measure decides no test. */
import { expect, it } from 'vitest';
import { measurePages } from '../../bench/page.ts';
import { pageReport } from '../../bench/page-report.ts';
import { measurePopups } from '../../bench/popup.ts';
import { popupReport } from '../../bench/popup-report.ts';
import { outputDir } from '../../lab/extension-build.ts';

const ONCE = {
  rounds: 1,
  warmUp: 0,
  extensionDir: outputDir('chromium', 'production'),
  say: () => {},
};

it('each way to show a tip on a page is measured', async () => {
  const figures = await measurePages(ONCE);
  for (const variants of [figures.variants, figures.ordinary]) {
    expect(variants.map(({ name, loads }) => [name, loads.length])).toEqual([
      ['no extension', 1],
      ['floor extension', 1],
      ['a still card', 1],
      ['ours', 1],
      ['ours, background asleep', 1],
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
  expect(pageReport(figures).join('\n')).not.toMatch(/NaN|Infinity/);
});

it('both popups answer a key', async () => {
  const figures = await measurePopups(ONCE);
  expect(figures.popups.map(({ name }) => name)).toEqual(['empty Preact popup', 'ours']);
  for (const { warm, cold } of figures.popups) {
    for (const { ready, answered } of [...warm, ...cold]) expect(answered).toBeGreaterThan(ready);
  }
  expect(popupReport(figures).join('\n')).not.toMatch(/NaN|Infinity/);
});
