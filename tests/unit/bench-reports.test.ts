import { describe, expect, it } from 'vitest';
import { performanceDocument } from '../../bench/document.ts';
import { pageReport } from '../../bench/page-report.ts';
import { popupReport } from '../../bench/popup-report.ts';
import { wordsReport } from '../../bench/words-report.ts';

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
  const variants = (ours: number) => [
    { ...variant('no extension', 90, ''), loads: [{ ...load(90), mark: null, busyUntilMark: null }] },
    variant('floor extension', 100),
    variant('a still card', 102),
    variant('ours, launcher only', ours),
    variant('ours, card opens', ours + 2),
    variant('ours, card opens, background asleep', 150),
    variant('driver.js in the page', 120),
    variant('shepherd.js in the page', 130, 'function tour() {}'),
  ];
  const pages = {
    browser: 'Chrome/156',
    rounds: 2,
    variants: variants(104),
    ordinary: variants(101),
    openings: { awake: [90, 120, 130], asleep: [410, 420, 430] },
    memory: [
      { name: 'no extension', bytes: [400e6] },
      { name: 'ours, card opens', bytes: [480e6] },
    ],
  };

  it('compare pages with the floor, and say which aims are met', () => {
    const text = pageReport(pages).join('\n');
    expect(text).toMatch(/\| no extension +\| +90 \(×0\.90\) \| +– \|/);
    expect(text).toMatch(/\| ours, launcher only +\| +104 \(×1\.04\) \| +208 \(×1\.04\) \|/);
    const launcher = 'page load, launcher only, against the floor extension';
    expect(text).toContain(`- met: ${launcher}: ×1.04 (aim: at most ×1.05)`);
    expect(text).toContain(`- met: ${launcher}: ×1.01 (aim: at most ×1.05)`);
    expect(text).toContain(
      '- **missed**: page load, card opens, against the floor: ×1.06 (aim: at most ×1.05)',
    );
  });

  it('say how soon a card can be used, and what five tabs take', () => {
    const text = pageReport(pages).join('\n');
    expect(text).toContain(
      '- met: card can be used after a press, background awake: 120 ms (aim: at most 150 ms)',
    );
    expect(text).toContain('- **missed**: card can be used after a press, background asleep: 420 ms');
    expect(text).toMatch(/\| ours, card opens +\| +480 \| +80 \|/);
    expect(pageReport({ ...pages, memory: [] }).join('\n')).not.toContain('megabytes');
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
