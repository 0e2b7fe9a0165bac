/** What the background listens to. The messages are those of a content script whose process was taken over. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { admit } from '../../background/intake.ts';

const DENTAL = 'https://uccitdp.com/';
const ACT = { type: 'act', portal: 'united-concordia', tip: 'x' };

/** Another tab for each test, because each tab has its own budget of messages. */
let tab = 0;
beforeEach(() => {
  tab++;
  vi.useFakeTimers({ now: new Date('2026-11-30T12:00:00'), toFake: ['Date'] });
});
afterEach(() => vi.useRealTimers());

function sender(how: { active?: boolean; incognito?: boolean; url?: string } = {}) {
  const { active = true, incognito = false, url = DENTAL } = how;
  return { id: fakeBrowser.runtime.id, frameId: 0, url, tab: { id: tab, active, incognito } } as never;
}
const admitted = (message: unknown, how = {}) => admit(message, sender(how))?.request ?? null;

describe('a message', () => {
  it('speaks for the portal of its own page only', () => {
    expect(admitted(ACT)).toEqual(ACT);
    for (const type of ['act', 'hide', 'report', 'met']) {
      tab++;
      const request = { ...ACT, type, scope: 'portal', tips: ['x'] };
      expect(admitted(request)).toEqual(request);
      expect(admitted({ ...request, portal: 'triwest' })).toBeNull();
      expect(admitted({ ...request, portal: 'p'.repeat(90) })).toBeNull();
    }
  });

  it('speaks for no portal over http, on an odd port or from no address', () => {
    for (const url of ['http://uccitdp.com/', 'https://uccitdp.com.evil.com/', 'about:blank', '']) {
      expect(admitted(ACT, { url })).toBeNull();
    }
  });

  it('opens something only from the tab in front', () => {
    expect(admitted(ACT, { active: false })).toBeNull();
    expect(admitted({ ...ACT, type: 'report', tips: ['x'] }, { active: false })).toBeNull();
    expect(admitted({ type: 'advice', url: DENTAL }, { active: false })).not.toBeNull();
  });

  it.each([
    ['a list of 200,000 ids', { ...ACT, type: 'report', tips: Array(200_000).fill('x') }],
    ['an id of a megabyte', { ...ACT, tip: 'x'.repeat(2 ** 20) }],
    ['ids of a megabyte', { ...ACT, type: 'met', tips: ['x'.repeat(2 ** 20)] }],
    ['an address of a megabyte', { type: 'advice', url: `${DENTAL}${'a'.repeat(2 ** 20)}` }],
    ['a hundred fields', { ...ACT, ...Object.fromEntries(Array.from({ length: 100 }, (_, i) => [i, 1])) }],
    ['an object inside', { ...ACT, more: { deep: {} } }],
  ])('is not read with %s', (_, message) => {
    const start = performance.now();
    expect(admitted(message)).toBeNull();
    expect(performance.now() - start).toBeLessThan(500);
  });

  it('of any shape is a known request or nothing, and never throws', () => {
    const field = fc.oneof(fc.anything(), fc.constantFrom('act', 'hide', 'united-concordia', DENTAL, 'tab'));
    const like = fc.record({ type: field, portal: field, tip: field, tips: field, scope: field, url: field });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), like), (message) => {
        tab++;
        const type = admitted(message)?.type ?? 'advice';
        expect(['advice', 'met', 'act', 'hide', 'move', 'report']).toContain(type);
      }),
    );
  });
});

describe('many messages', () => {
  const HIDE = { type: 'hide', portal: 'united-concordia', scope: 'tab' };
  const sixty = (message: object = HIDE) =>
    Array.from({ length: 60 }, () => admitted(message)).filter(Boolean).length;

  it('from one tab are answered thirty times at once, then three times a second', () => {
    expect(sixty()).toBe(30);
    vi.advanceTimersByTime(2000);
    expect(sixty()).toBe(6);
  });

  it('open two things at once and then one in a second, as a person would', () => {
    expect(sixty(ACT)).toBe(2);
    vi.advanceTimersByTime(2000);
    expect(sixty({ ...ACT, type: 'report', tips: ['x'] })).toBe(2);
  });

  it('do not silence another tab', () => {
    sixty();
    tab++;
    expect(admitted(ACT)).toEqual(ACT);
  });

  it('do not silence their own tab for ever, even if the clock goes back', () => {
    sixty();
    vi.setSystemTime(new Date('2026-11-30T11:00:00'));
    expect(admitted(HIDE)).toBeNull();
    vi.advanceTimersByTime(1000);
    expect(admitted(HIDE)).toEqual(HIDE);
  });
});

describe('a tab in a private window', () => {
  const inPrivate = (message: object) => admitted(message, { incognito: true });

  it('has nothing remembered: no tip as seen, no corner', () => {
    expect(inPrivate({ ...ACT, type: 'met', tips: ['x'] })).toBeNull();
    expect(inPrivate({ type: 'move', corner: 'top-left' })).toBeNull();
  });

  it('hides its card for the tab only, because a setting would name the portal', () => {
    for (const scope of ['tab', 'portal', 'everywhere']) {
      expect(inPrivate({ ...ACT, type: 'hide', scope })).toMatchObject({ scope: 'tab' });
    }
  });

  it('is answered like any other', () => {
    expect(inPrivate({ type: 'advice', url: DENTAL })).toEqual({ type: 'advice', url: DENTAL });
    expect(inPrivate(ACT)).toEqual(ACT);
  });
});
