/** Where the browser has no Navigation API (Firefox before 147), as in happy-dom. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onAddressChange } from '../../guest/address.ts';

const SECOND = 1000;
/** How long an address must stay, in milliseconds. */
const QUIET = 250;

describe('onAddressChange without the Navigation API', () => {
  const changed = vi.fn();
  let life: AbortController;

  beforeEach(() => {
    vi.stubEnv('BROWSER', 'firefox');
    expect('navigation' in window).toBe(false);
    vi.useFakeTimers();
    changed.mockClear();
    life = new AbortController();
    history.replaceState(null, '', '/start');
    onAddressChange(changed, life.signal);
  });
  afterEach(() => {
    life.abort();
    vi.unstubAllEnvs();
    vi.useRealTimers();
  });

  it('notices a soft navigation within a second and a quarter, once', () => {
    history.pushState(null, '', '/claims');
    vi.advanceTimersByTime(SECOND + QUIET);
    expect(changed).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(10 * SECOND);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('says nothing while the address stays', () => {
    vi.advanceTimersByTime(10 * SECOND);
    expect(changed).not.toHaveBeenCalled();
  });

  it.each(['popstate', 'hashchange'])('looks at once on %s', (type) => {
    history.pushState(null, '', '/start#/claims');
    dispatchEvent(new Event(type));
    vi.advanceTimersByTime(QUIET);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('waits until a row of changes is over', () => {
    for (let i = 0; i < 20; i++) {
      history.replaceState(null, '', `/page-${i}`);
      dispatchEvent(new Event('popstate'));
      vi.advanceTimersByTime(QUIET - 50);
    }
    expect(changed).not.toHaveBeenCalled();
    vi.advanceTimersByTime(QUIET);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('takes no notice of the query, on which no tip depends', () => {
    history.replaceState(null, '', '/start?time=1');
    vi.advanceTimersByTime(10 * SECOND);
    expect(changed).not.toHaveBeenCalled();
  });

  it('stops when told to', () => {
    life.abort();
    history.pushState(null, '', '/claims');
    vi.advanceTimersByTime(10 * SECOND);
    dispatchEvent(new Event('popstate'));
    expect(changed).not.toHaveBeenCalled();
  });
});

describe('onAddressChange with the Navigation API', () => {
  it('listens for committed navigations, hash routes among them, and needs no interval', () => {
    const navigation = new EventTarget();
    vi.stubGlobal('navigation', navigation);
    vi.useFakeTimers();
    const timer = vi.spyOn(globalThis, 'setInterval');
    const changed = vi.fn();
    const life = new AbortController();
    history.replaceState(null, '', '/start');
    onAddressChange(changed, life.signal);
    navigation.dispatchEvent(new Event('currententrychange'));
    expect(changed).not.toHaveBeenCalled();
    history.pushState(null, '', '/start#/claims');
    navigation.dispatchEvent(new Event('navigate'));
    expect(changed).not.toHaveBeenCalled();
    navigation.dispatchEvent(new Event('currententrychange'));
    vi.advanceTimersByTime(QUIET);
    expect(changed).toHaveBeenCalledTimes(1);
    expect(timer).not.toHaveBeenCalled();
    life.abort();
    vi.unstubAllGlobals();
    timer.mockRestore();
    vi.useRealTimers();
  });
});
