/** What the page of reports is told about a tip. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openReport } from '../../background/report.ts';
import { tipKey } from '../../model/tips/tip-memory.ts';
import { reportedTips } from '../../storage/session.ts';
import { pageTip, tipPortal } from '../kit/fixtures.ts';
import { speak } from '../kit/messages.ts';

// The days of these tests come before the last check of the facts.
vi.mock('../../data/last-check.ts', () => ({ LAST_CHECK: '2026-11-23' }));

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
  await openReport(harbor, ids, 7);
  return handedOver();
}

/** What the page that was opened last shows. */
const handedOver = () => reportedTips(new URL(create.mock.lastCall![0].url).searchParams.get('about'));

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
    await openReport(tipPortal({ tips: [season] }), ['season'], 7);
    expect((await handedOver())[0]?.text).toBe('Until December 14, 2026.');
  });

  it('has no text in the address of its page, and no other key finds it', async () => {
    await report('plain');
    expect(new URL(create.mock.lastCall![0].url).search).toMatch(/^\?about=[0-9a-f-]{36}$/);
    for (const key of [null, '', 'plain', 'triwest/plain']) expect(await reportedTips(key)).toEqual([]);
  });

  it('is empty if what is kept is damaged: a day that is none, a tip without text', async () => {
    for (const tip of [
      { name: 'a', text: 'b', checked: 'soon' },
      { name: 'a', checked: '2026-11-20' },
    ]) {
      await fakeBrowser.storage.session.set({ report: { key: 'k', tips: [tip] } });
      expect(await reportedTips('k')).toEqual([]);
    }
  });
});
