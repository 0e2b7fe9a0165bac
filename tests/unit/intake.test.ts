/** What the background listens to. The messages are those of a content script whose process was taken over. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { admit } from '../../background/intake.ts';

const DENTAL = 'https://uccitdp.com/';
const OPEN = { type: 'open', url: DENTAL };
const STEPS = { type: 'steps', card: 'token', tip: 'x' };

/** Another tab for each test, because each tab has its own budget of messages. */
let tab = 0;
beforeEach(() => {
  tab++;
  vi.useFakeTimers({ now: new Date('2026-11-30T12:00:00'), toFake: ['Date'] });
});
afterEach(() => vi.useRealTimers());

const CARD = fakeBrowser.runtime.getURL('/card.html' as never);

function sender(how: { active?: boolean; incognito?: boolean; url?: string; frameId?: number } = {}) {
  const { active = true, incognito = false, url = DENTAL, frameId = 0 } = how;
  return { id: fakeBrowser.runtime.id, frameId, url, tab: { id: tab, active, incognito } } as never;
}
const admitted = (message: unknown, how = {}) => admit(message, sender(how))?.request ?? null;
const fromCard = (message: unknown, how = {}) => admitted(message, { url: CARD, frameId: 3, ...how });

describe('a message', () => {
  it('of the launcher comes from the top frame of somebody else’s page, one of the card from a page of ours', () => {
    expect(admitted(OPEN)).toEqual(OPEN);
    expect(admitted(OPEN, { frameId: 3 })).toBeNull();
    expect(admitted(OPEN, { url: CARD })).toBeNull();
    expect(fromCard(STEPS)).toEqual(STEPS);
    for (const url of [DENTAL, 'about:blank', '']) expect(fromCard(STEPS, { url })).toBeNull();
  });

  it('opens something only from the tab in front', () => {
    for (const type of ['steps', 'report']) {
      tab++;
      expect(fromCard({ ...STEPS, type }, { active: false })).toBeNull();
      expect(fromCard({ ...STEPS, type })).not.toBeNull();
    }
    expect(admitted({ type: 'elsewhere', card: 'token' }, { active: false })).toBeNull();
    expect(admitted(OPEN, { active: false })).not.toBeNull();
  });

  it.each([
    ['a list', { ...OPEN, more: Array(200_000).fill('x') }],
    ['an id of a megabyte', { ...STEPS, tip: 'x'.repeat(2 ** 20) }],
    ['an address of a megabyte', { type: 'open', url: `${DENTAL}${'a'.repeat(2 ** 20)}` }],
    ['a hundred fields', { ...OPEN, ...Object.fromEntries(Array.from({ length: 100 }, (_, i) => [i, 1])) }],
    ['an object inside', { ...OPEN, more: { deep: {} } }],
  ])('is not read with %s', (_, message) => {
    const start = performance.now();
    expect(admitted(message)).toBeNull();
    expect(performance.now() - start).toBeLessThan(500);
  });

  it('of any shape is a known request or nothing, and never throws', () => {
    const field = fc.oneof(fc.anything(), fc.constantFrom('open', 'hide', 'token', DENTAL, 'tab'));
    const like = fc.record({ type: field, card: field, tip: field, open: field, scope: field, url: field });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), like), (message) => {
        tab++;
        const type = admitted(message)?.type ?? 'advice';
        expect(['advice', 'open', 'touch', 'move', 'elsewhere']).toContain(type);
      }),
    );
  });
});

describe('many messages', () => {
  const hundred = (message: object = OPEN, how = {}) =>
    Array.from({ length: 100 }, () => admitted(message, how)).filter(Boolean).length;

  it('from one tab are answered sixty times at once, then ten times a second', () => {
    expect(hundred()).toBe(60);
    vi.advanceTimersByTime(2000);
    expect(hundred()).toBe(20);
  });

  it('open two things at once and then one in a second, as a person would', () => {
    const card = { url: CARD, frameId: 3 };
    expect(hundred(STEPS, card)).toBe(2);
    vi.advanceTimersByTime(2000);
    expect(hundred({ ...STEPS, type: 'report' }, card)).toBe(2);
  });

  it('do not silence another tab', () => {
    hundred();
    tab++;
    expect(admitted(OPEN)).toEqual(OPEN);
  });

  it('do not silence their own tab for ever, even if the clock goes back', () => {
    hundred();
    vi.setSystemTime(new Date('2026-11-30T11:00:00'));
    expect(admitted(OPEN)).toBeNull();
    vi.advanceTimersByTime(1000);
    expect(admitted(OPEN)).toEqual(OPEN);
  });
});

describe('a tab in a private window', () => {
  it('has nothing remembered: no tip as seen, no corner, no job', () => {
    expect(admitted({ type: 'move', corner: 'top-left' }, { incognito: true })).toBeNull();
    for (const request of [
      { type: 'met', card: 'token' },
      { type: 'done', card: 'token', step: 'x' },
      { type: 'away', card: 'token' },
    ]) {
      expect(fromCard(request, { incognito: true })).toBeNull();
      expect(fromCard(request)).toEqual(request);
    }
  });

  it('is answered like any other', () => {
    expect(admitted(OPEN, { incognito: true })).toEqual(OPEN);
    expect(fromCard(STEPS, { incognito: true })).toEqual(STEPS);
  });
});
