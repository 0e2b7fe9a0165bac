/** What the content script requests, and that the card stays up to date while the page is open. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FOCUS_CARD, REFRESH_CARD } from '../../model/tips/messages.ts';
import { launcher, launcherContent, press, trusted } from '../kit/card.ts';
import {
  adviseInTurn,
  frame,
  hosts,
  inside,
  navigate,
  requests,
  settle,
  start,
  tell,
  withGuest,
} from '../kit/guest.ts';

withGuest();

const titled = (words: string) => launcherContent({ words: { ...launcherContent().words, launcher: words } });
const title = () => launcher(inside()).getAttribute('aria-label');

describe('a page', () => {
  it('is asked about by its address, and shows what comes back', async () => {
    adviseInTurn(titled('Tips for TriWest'));
    await start();
    expect(requests('advice')).toEqual([{ type: 'advice', url: location.href, card: '' }]);
    expect(title()).toBe('Tips for TriWest');
  });

  it('stays untouched where nothing comes back', async () => {
    const before = document.documentElement.outerHTML;
    await start();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('shows tips once its elements are there', async () => {
    const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
    adviseInTurn(launcherContent());
    await start();
    expect(requests('advice')).toHaveLength(1);
    expect(hosts()).toEqual([]);
    state.mockReturnValue('interactive');
    document.dispatchEvent(new Event('readystatechange'));
    await settle();
    expect(hosts()).toHaveLength(1);
  });
});

describe('a navigation without a new document', () => {
  it('is asked about, and what it has takes the place of what was there', async () => {
    adviseInTurn(titled('First'), titled('Second'));
    await start();
    await navigate('/second');
    expect(requests('advice').at(-1)).toEqual({ type: 'advice', url: `${location.origin}/second`, card: '' });
    expect(title()).toBe('Second');
  });

  it('takes the tips away where the new page has none', async () => {
    adviseInTurn(launcherContent(), null);
    await start();
    await navigate('/second');
    expect(hosts()).toEqual([]);
  });

  it('is not overwritten by an older answer that comes later', async () => {
    const first = Promise.withResolvers<unknown>();
    adviseInTurn(first.promise, titled('Second'));
    await start();
    await navigate('/second');
    first.resolve(titled('First'));
    await settle();
    expect(title()).toBe('Second');
  });

  it('stays without tips where an older answer with tips comes later', async () => {
    const first = Promise.withResolvers<unknown>();
    adviseInTurn(first.promise, null);
    await start();
    await navigate('/second');
    first.resolve(titled('First'));
    await settle();
    expect(hosts()).toEqual([]);
  });
});

describe('a page that asks too much', () => {
  it('has one request in flight, and one more for all that happened meanwhile', async () => {
    const first = Promise.withResolvers<unknown>();
    adviseInTurn(first.promise, titled('Last'));
    await start();
    for (let i = 0; i < 2000; i++) document.dispatchEvent(trusted(new Event('visibilitychange')));
    expect(requests('advice')).toHaveLength(1);
    first.resolve(titled('First'));
    await settle();
    expect(requests('advice')).toHaveLength(2);
    expect(title()).toBe('Last');
  });

  it('keeps what stands where the background takes no more, and is asked about a little later', async () => {
    adviseInTurn(launcherContent(), undefined, null);
    await start();
    await navigate('/next');
    expect(requests('advice')).toHaveLength(2);
    expect(hosts()).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(2000);
    expect(requests('advice')).toHaveLength(3);
    expect(hosts()).toEqual([]);
  });

  it('is not heard where a script makes the events', async () => {
    await start();
    for (const type of ['visibilitychange', 'pageshow', 'focus']) {
      document.dispatchEvent(new Event(type));
      dispatchEvent(Object.assign(new Event(type), { persisted: true }));
    }
    expect(requests('advice')).toHaveLength(1);
  });

  it('gets the launcher although its parser hangs', async () => {
    vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
    adviseInTurn(launcherContent());
    await start();
    await vi.advanceTimersByTimeAsync(2400);
    expect(hosts()).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(hosts()).toHaveLength(1);
  });
});

describe('a page that comes back', () => {
  it('from the cache for Back is asked about anew, and on a first showing is not', async () => {
    await start();
    dispatchEvent(trusted(Object.assign(new Event('pageshow'), { persisted: false })));
    expect(requests('advice')).toHaveLength(1);
    dispatchEvent(trusted(Object.assign(new Event('pageshow'), { persisted: true })));
    expect(requests('advice')).toHaveLength(2);
  });

  it('to the front is asked about anew, and one that goes behind is not', async () => {
    await start();
    const state = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(trusted(new Event('visibilitychange')));
    expect(requests('advice')).toHaveLength(1);
    state.mockReturnValue('visible');
    document.dispatchEvent(trusted(new Event('visibilitychange')));
    expect(requests('advice')).toHaveLength(2);
  });
});

describe('what is done with the launcher', () => {
  beforeEach(async () => {
    adviseInTurn(launcherContent());
    await start();
  });

  it('is told to the background, with the address of the page', async () => {
    const url = location.href;
    press(launcher(inside()));
    expect(requests('open')).toEqual([{ type: 'open', url }]);
    await settle();
    tell({ card: 'token', what: 'fit', height: 300 });
    press(launcher(inside()));
    expect(requests('touch')).toEqual([
      { type: 'touch', url, open: '1' },
      { type: 'touch', url, open: '0' },
    ]);
  });

  it('is asked about again when the card closes itself, because it may have hidden something', async () => {
    press(launcher(inside()));
    await settle();
    adviseInTurn(null);
    tell({ card: 'token', what: 'close', height: 0 });
    await settle();
    expect(hosts()).toEqual([]);
  });
});

describe('the command', () => {
  it('opens the card; another message does not', async () => {
    adviseInTurn(launcherContent());
    await start();
    tell('something else');
    expect(frame()).toBeNull();
    tell(FOCUS_CARD);
    expect(frame()).not.toBeNull();
  });
});

describe('a card that stays in sight', () => {
  it('is asked about anew when the background says that something has changed', async () => {
    adviseInTurn(titled('Before'), titled('After'), null);
    await start();
    tell(REFRESH_CARD);
    await settle();
    expect(title()).toBe('After');
    tell(REFRESH_CARD);
    await settle();
    expect(hosts()).toEqual([]);
  });

  it('is asked about anew when its window gets the focus on another day, and not on the same', async () => {
    vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00'), toFake: ['setTimeout', 'Date'] });
    adviseInTurn(titled('Today'), titled('Tomorrow'));
    await start();
    dispatchEvent(trusted(new Event('focus')));
    await settle();
    expect(requests('advice')).toHaveLength(1);
    vi.setSystemTime(new Date('2026-11-24T07:00:00'));
    dispatchEvent(trusted(new Event('focus')));
    await settle();
    expect(title()).toBe('Tomorrow');
  });
});
