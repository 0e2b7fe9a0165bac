import { describe, expect, it } from 'vitest';
import { FIRST_CODE, unpack, ZERO_WEIGHT } from '../../model/word-model';
import { aimLine, isMet } from '../../scripts/bench/aims';
import { performanceDocument } from '../../scripts/bench/document';
import { largerModel, moreExamples } from '../../scripts/bench/enlarged';
import { figure, kilobytes, markdownTable, times } from '../../scripts/bench/markdown';
import { readRounds } from '../../scripts/bench/options';
import { pageReport } from '../../scripts/bench/page-report';
import { popupReport } from '../../scripts/bench/popup-report';
import { covered, median, quantile } from '../../scripts/bench/statistics';
import { readTimeline, type TraceEvent } from '../../scripts/bench/trace';
import { wordsReport } from '../../scripts/bench/words-report';

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

describe('a trace', () => {
  const url = 'https://uccitdp.com/';
  const here = { pid: 7, tid: 1 };
  const task = (ts: number, dur: number, where = here): TraceEvent => ({
    name: 'ThreadControllerImpl::RunTask',
    ts,
    dur,
    ...where,
  });
  const events: TraceEvent[] = [
    { name: 'navigationStart', ts: 0, ...here, args: { data: { documentLoaderURL: 'about:blank' } } },
    task(0, 900),
    { name: 'navigationStart', ts: 1000, ...here, args: { data: { documentLoaderURL: url } } },
    task(1500, 1000),
    task(1600, 5000, { pid: 7, tid: 2 }),
    task(1600, 5000, { pid: 8, tid: 1 }),
    { name: 'loadEventEnd', ts: 3000, ...here },
    task(3500, 2000),
    { name: 'seen', ts: 4500, ...here },
    task(6000, 1000),
  ];

  it('tells when the page was there and how busy its main thread was, no other', () => {
    expect(readTimeline(events, url, 'seen')).toEqual({
      load: 2,
      mark: 3.5,
      busyUntilLoad: 1,
      busyUntilMark: 2,
      busyInAll: 4,
    });
  });

  it('has no time for a mark that nobody set', () => {
    expect(readTimeline(events, url, 'never')).toMatchObject({ mark: null, busyUntilMark: null });
  });

  it('is refused where the page is not in it', () => {
    expect(() => readTimeline(events, 'https://other.example/', 'seen')).toThrow('no navigation');
  });
});

describe('a model many times over', () => {
  // Two labels; "refill" speaks for the second, "claim" for both.
  const code = (...steps: number[]) => String.fromCharCode(...steps.map((step) => FIRST_CODE + step));
  const model = {
    labels: ['file-claim', 'refill'],
    stems: 'claim refill',
    marks: `${code(1, 1)}\n${code(2)}`,
    weights: String.fromCharCode(ZERO_WEIGHT + 4, ZERO_WEIGHT + 1, ZERO_WEIGHT + 6),
    bias: [0, 1],
  };

  it('says of each copy what today’s says of the original', () => {
    const larger = unpack(largerModel(model, 3));
    const today = unpack(model);
    for (const label of model.labels) {
      const weights = today.explain(['claim', 'refill'], label);
      for (const copy of ['', '#1', '#2']) {
        expect(larger.explain(['claim', 'refill'], label + copy)).toEqual(weights);
      }
    }
    expect(larger.read(['refill']).topics).toHaveLength(6);
  });

  it('repeats examples under labels of their own', () => {
    expect(moreExamples([{ text: 'eob', label: 'read-eob' }], 2)).toEqual([
      { text: 'eob', label: 'read-eob' },
      { text: 'eob', label: 'read-eob#1' },
    ]);
  });
});

describe('the reports', () => {
  const load = (ms: number) => ({
    load: ms,
    mark: ms * 2,
    busyUntilLoad: ms / 2,
    busyUntilMark: ms,
    busyInAll: ms,
    heap: ms * 10_000,
  });
  const variant = (name: string, ms: number, script = 'x') => ({
    name,
    script,
    style: '',
    loads: [load(ms), load(ms)],
  });
  const pages = {
    browser: 'Chrome/156',
    rounds: 2,
    variants: [
      { ...variant('no extension', 90, ''), loads: [{ ...load(90), mark: null, busyUntilMark: null }] },
      variant('floor extension', 100),
      variant('ours', 104),
      variant('ours, background asleep', 150),
      variant('driver.js in the page', 120),
      variant('shepherd.js in the page', 130, 'function tour() {}'),
    ],
  };

  it('compare pages with the floor, and say which aims are met', () => {
    const text = pageReport(pages).join('\n');
    expect(text).toMatch(/\| no extension +\| +90 \(×0\.90\) \| +– \|/);
    expect(text).toMatch(/\| ours +\| +104 \(×1\.04\) \| +208 \(×1\.04\) \|/);
    expect(text).toContain('- met: page load against the floor extension: ×1.04 (aim: at most ×1.05)');
    expect(text).toContain('- met: tip seen, against the hint of driver.js: ×0.87');
    expect(text).toContain('- **missed**: tip seen from a sleeping background, against driver.js: ×1.25');
  });

  it('compare popups', () => {
    const opening = (ms: number) => [{ ready: ms - 10, answered: ms }];
    const text = popupReport({
      browser: 'Chrome/156',
      rounds: 1,
      popups: [
        { name: 'empty Preact popup', warm: opening(50), cold: opening(100) },
        { name: 'ours', warm: opening(110), cold: opening(150) },
      ],
    }).join('\n');
    expect(text).toMatch(/\| process running +\| +40 \| +50 \| +100 \| +110 \| +×2\.20 \|/);
    expect(text).toContain(
      '- **missed**: first key answered, against the empty popup, process running: ×2.20',
    );
    expect(text).toContain(
      '- met: first key answered, against the empty popup, process to be started: ×1.50',
    );
  });

  it('compare searches, and give no 99th percentile of a few questions', () => {
    const search = (name: string, size: number, ms: number, asked: number) => ({
      name,
      size,
      load: ms,
      questions: Array.from({ length: asked }, () => ms),
    });
    const text = wordsReport({
      tasks: 97,
      phrases: 24_000,
      questions: 300,
      ours: [search('ours', 1, 0.5, 300), search('ours', 10, 1, 300)],
      again: [0.4],
      rivals: [search('slow', 1, 500, 15)],
    }).join('\n');
    expect(text).toMatch(/\| slow +\| +×1 \| +15 \| +500\.0 \| +500\.000 \| +– \| +×1000 \|/);
    expect(text).toContain('- met: median of a question over 10 times as much: ×2.0 (aim: at most ×10.0)');
  });

  it('stand in one document with the day and the machine', () => {
    const text = performanceDocument({
      day: '2026-11-23',
      machine: '2 cores',
      programs: ['Chrome 156', 'Node.js 24'],
      sections: [['## One'], ['## Two']],
    });
    expect(text).toMatch(
      /^# Performance\n\nMeasured on 2026-11-23 by `npm run bench`.*: 2 cores;\nChrome 156, Node/,
    );
    expect(text.indexOf('## One')).toBeLessThan(text.indexOf('## Two'));
    expect(text).toMatch(/\n## What it means\n[\s\S]+\.\n$/);
  });
});

it.each([
  [[], 20],
  [['--rounds', '3'], 3],
])('%j means so many rounds', (args, rounds) => {
  expect(readRounds(args, 20)).toBe(rounds);
});

it.each([['0'], ['-1'], ['x'], ['1.5']])('--rounds %s is refused', (value) => {
  expect(() => readRounds([`--rounds=${value}`], 20)).toThrow('--rounds takes a number from 1 on');
});
