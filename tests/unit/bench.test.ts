import { describe, expect, it } from 'vitest';
import { aimLine, isMet } from '../../bench/aims.ts';
import { figure, kilobytes, markdownTable, times } from '../../bench/markdown.ts';
import { readRounds } from '../../bench/options.ts';
import { covered, median, quantile } from '../../bench/statistics.ts';

describe('statistics', () => {
  it('takes the middle, whatever the order', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(() => median([])).toThrow('Nothing was measured');
  });

  it('finds the value that a share does not exceed', () => {
    const values = Array.from({ length: 200 }, (_, i) => 200 - i);
    expect([0, 0.5, 0.99, 1].map((share) => quantile(values, share))).toEqual([1, 100, 198, 200]);
  });

  it('counts time once that is covered twice, and none outside the window', () => {
    const spans = [
      { from: 8, to: 12 },
      { from: 0, to: 5 },
      { from: 4, to: 6 },
      { from: 1, to: 2 },
    ];
    expect(covered(spans, { from: 0, to: 20 })).toBe(10);
    expect(covered(spans, { from: 3, to: 10 })).toBe(5);
  });
});

describe('aims', () => {
  const aim = { what: 'page load', is: 1.02, most: 1.05 };

  it('says whether a figure is good enough', () => {
    expect(aimLine(aim)).toBe('- met: page load: ×1.02 (aim: at most ×1.05)');
    expect(aimLine({ ...aim, is: 1.3 })).toBe('- **missed**: page load: ×1.30 (aim: at most ×1.05)');
    expect(aimLine({ what: 'load', is: 7.26, most: 10, unit: 'ms', digits: 1 })).toBe(
      '- met: load: 7.3 ms (aim: at most 10.0 ms)',
    );
  });

  it('judges by the figure, not by its rounding, and lets a near miss be seen', () => {
    const near = { ...aim, is: 1.0504 };
    expect(isMet(near)).toBe(false);
    expect(isMet({ ...aim, is: 1.05 })).toBe(true);
    expect(aimLine(near)).toBe('- **missed**: page load: ×1.0504 (aim: at most ×1.0500)');
  });
});

describe('tables', () => {
  it('are Markdown with columns as wide as their widest cell', () => {
    expect(
      markdownTable(
        ['', 'ms'],
        [
          ['ours', '1.5'],
          ['longer name', '10.25'],
        ],
      ),
    ).toEqual([
      '|             |    ms |',
      '| ----------- | ----: |',
      '| ours        |   1.5 |',
      '| longer name | 10.25 |',
    ]);
  });

  it('write figures, ratios and sizes', () => {
    expect([figure(1.25, 1), figure(null, 1)]).toEqual(['1.3', '–']);
    expect([times(3, 2), times(1.111, 1), times(2767.3, 1)]).toEqual(['×1.50', '×1.11', '×2767']);
    expect([times(null, 2), times(3, null), times(3, 0)]).toEqual(['–', '–', '–']);
    expect([kilobytes(12_995), kilobytes(0)]).toEqual(['13.0 kB', '0']);
  });
});

it('--rounds takes a whole number from 1 on', () => {
  expect(readRounds('3')).toBe(3);
  for (const wrong of ['0', '-1', 'x', '1.5'])
    expect(() => readRounds(wrong)).toThrow('--rounds takes a number from 1 on');
});
