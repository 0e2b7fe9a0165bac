/** What the page of reports is told about a tip. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openReport } from '../../background/report.ts';
import { reportedTips } from '../../model/tips/reported-tips.ts';
import { tipKey } from '../../model/tips/tip-memory.ts';
import { pageTip, tipPortal } from '../kit/fixtures.ts';
import { speak } from '../kit/messages.ts';

const create = vi.fn<(tab: { url: string }) => Promise<unknown>>();
beforeEach(() => {
  fakeBrowser.reset();
  speak('en');
  vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00'), toFake: ['Date'] });
  create.mockReset().mockResolvedValue({});
  Object.assign(fakeBrowser.tabs, { create });
  return () => vi.useRealTimers();
});

const older = pageTip('older', { checked: '2025-02-03' });
const plain = pageTip('plain');
const harbor = tipPortal({ tips: [older, plain], checked: '2026-11-20' });

async function report(...ids: string[]) {
  await openReport(harbor, ids);
  return reportedTips(new URL(create.mock.lastCall![0].url).search);
}

describe('a report', () => {
  it('names a tip by its content, with its words', async () => {
    expect(await report('plain')).toEqual([
      { name: `triwest/${tipKey(plain)}`, text: 'plain', checked: '2026-11-20' },
    ]);
    speak('es');
    expect(await report('plain')).toMatchObject([{ text: 'plain (es)' }]);
  });

  it('gives the day of the tip, or of its portal if the tip has none', async () => {
    const days = (await report('older', 'plain')).map(({ checked }) => checked);
    expect(days).toEqual(['2025-02-03', '2026-11-20']);
  });

  it('has the dates of the season in the words, as the card shows them', async () => {
    const season = pageTip('season', { text: { en: 'Until {lastDay}.', es: 'Hasta el {lastDay}.' } });
    await openReport(tipPortal({ tips: [season] }), ['season']);
    expect(reportedTips(new URL(create.mock.lastCall![0].url).search)[0]?.text).toBe(
      'Until December 14, 2026.',
    );
  });
});
