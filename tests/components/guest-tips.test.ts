/** What the content script requests, and that the card stays up to date while the page is open. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FOCUS_CARD, REFRESH_CARD } from '../../model/tips/messages.ts';
import { buttonNamed, card, cardTip, launcher } from '../kit/card.ts';
import { find } from '../kit/find.ts';
import {
  adviseInTurn,
  freshPage,
  hosts,
  inside,
  listening,
  navigate,
  requests,
  runtime,
  settle,
  startGuest,
  tell,
} from '../kit/guest.ts';
import { withTopLayer } from '../kit/top-layer.ts';

withTopLayer();

let stop: () => void;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  freshPage();
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const start = async () => {
  stop = await startGuest();
  await settle();
};
const titled = (title: string) => card({ words: { ...card().words, title }, open: true });
const title = () => find(inside(), 'h2').textContent;

describe('a page', () => {
  it('is asked about by its address, and shows what comes back', async () => {
    adviseInTurn(titled('Tips for TriWest'));
    await start();
    expect(requests('advice')).toEqual([{ type: 'advice', url: location.href }]);
    expect(title()).toBe('Tips for TriWest');
  });

  it('stays untouched where nothing comes back', async () => {
    const before = document.documentElement.outerHTML;
    await start();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('shows tips once its elements are there', async () => {
    const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
    adviseInTurn(card());
    await start();
    expect(requests('advice')).toHaveLength(1);
    expect(hosts()).toEqual([]);
    state.mockReturnValue('interactive');
    dispatchEvent(new Event('DOMContentLoaded'));
    await settle();
    expect(hosts()).toHaveLength(1);
  });
});

describe('a navigation without a new document', () => {
  it('is asked about, and what it has takes the place of what was there', async () => {
    adviseInTurn(titled('First'), titled('Second'));
    await start();
    navigate('/second');
    await settle();
    expect(requests('advice').at(-1)).toEqual({ type: 'advice', url: `${location.origin}/second` });
    expect(title()).toBe('Second');
  });

  it('takes the tips away where the new page has none', async () => {
    adviseInTurn(card(), null);
    await start();
    navigate('/second');
    await settle();
    expect(hosts()).toEqual([]);
  });

  it('is not overwritten by an older answer that comes later', async () => {
    const first = Promise.withResolvers<unknown>();
    adviseInTurn(first.promise, titled('Second'));
    await start();
    navigate('/second');
    await settle();
    first.resolve(titled('First'));
    await settle();
    expect(title()).toBe('Second');
  });

  it('stays without tips where an older answer with tips comes later', async () => {
    const first = Promise.withResolvers<unknown>();
    adviseInTurn(first.promise, null);
    await start();
    navigate('/second');
    await settle();
    first.resolve(titled('First'));
    await settle();
    expect(hosts()).toEqual([]);
  });
});

describe('a page that comes back', () => {
  it('from the cache for Back is asked about anew, and on a first showing is not', async () => {
    await start();
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    expect(requests('advice')).toHaveLength(1);
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(requests('advice')).toHaveLength(2);
  });

  it('to the front is asked about anew, and one that goes behind is not', async () => {
    await start();
    const state = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(requests('advice')).toHaveLength(1);
    state.mockReturnValue('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(requests('advice')).toHaveLength(2);
  });
});

describe('what is done in the card', () => {
  const tips = [cardTip('first', { action: 'Pay here' }), cardTip('second')];
  beforeEach(async () => {
    adviseInTurn(card({ tips, open: true }));
    await start();
  });

  it('is told to the background: met, acted, moved, reported', async () => {
    expect(requests('met')).toEqual([{ type: 'met', portal: 'triwest', tips: ['first', 'second'] }]);
    for (const name of ['Pay here', 'Move', 'A tip is wrong']) buttonNamed(inside(), name).click();
    expect(requests('act')).toEqual([{ type: 'act', portal: 'triwest', tip: 'first' }]);
    expect(requests('move')).toEqual([{ type: 'move', corner: 'bottom-left' }]);
    expect(requests('report')).toEqual([{ type: 'report', portal: 'triwest', tips: ['first', 'second'] }]);
  });

  it('takes everything away at once where the tips are hidden', () => {
    buttonNamed(inside(), 'On this portal').click();
    expect(hosts()).toEqual([]);
    expect(requests('hide')).toEqual([{ type: 'hide', portal: 'triwest', scope: 'portal' }]);
  });
});

describe('the command', () => {
  it('opens the card; another message does not', async () => {
    adviseInTurn(card());
    await start();
    tell('something else');
    expect(inside().querySelector('.card')).toBeNull();
    tell(FOCUS_CARD);
    expect(inside().querySelector('.card')).not.toBeNull();
  });
});

describe('a copy whose extension is gone', () => {
  beforeEach(async () => {
    adviseInTurn(card());
    await start();
    runtime.id = undefined;
    runtime.sendMessage.mockClear();
  });

  it('takes its element away when a pointer comes near', () => {
    find(inside(), 'aside').dispatchEvent(new Event('pointerenter'));
    expect(hosts()).toEqual([]);
  });

  it('takes its element away instead of sending anything', async () => {
    launcher(inside()).click();
    await settle();
    expect(runtime.sendMessage).not.toHaveBeenCalled();
    expect(hosts()).toEqual([]);
  });

  it('does nothing any more', async () => {
    launcher(inside()).click();
    await settle();
    navigate('/second');
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await settle();
    expect(runtime.sendMessage).not.toHaveBeenCalled();
  });
});

describe('a copy that is ended', () => {
  it('takes its element away, listens to nothing and shows no answer that comes later', async () => {
    const late = Promise.withResolvers<unknown>();
    adviseInTurn(card(), late.promise);
    await start();
    expect(listening()).toBe(1);
    navigate('/second');
    stop();
    expect(hosts()).toEqual([]);
    expect(listening()).toBe(0);
    late.resolve(card());
    await settle();
    expect(hosts()).toEqual([]);
    navigate('/third');
    await settle();
    expect(requests('advice')).toHaveLength(2);
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
    vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00') });
    adviseInTurn(titled('Today'), titled('Tomorrow'));
    await start();
    dispatchEvent(new Event('focus'));
    await settle();
    expect(requests('advice')).toHaveLength(1);
    vi.setSystemTime(new Date('2026-11-24T07:00:00'));
    dispatchEvent(new Event('focus'));
    await settle();
    expect(title()).toBe('Tomorrow');
  });
});
