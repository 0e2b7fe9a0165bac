/** Where the browser has no Navigation API (Firefox before 147), as in happy-dom. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onAddressChange } from '../../guest/address.ts';

const SECOND = 1000;

describe('onAddressChange without the Navigation API', () => {
  const changed = vi.fn();
  let life: AbortController;

  beforeEach(() => {
    expect('navigation' in window).toBe(false);
    vi.useFakeTimers();
    changed.mockClear();
    life = new AbortController();
    history.replaceState(null, '', '/start');
    onAddressChange(changed, life.signal);
  });
  afterEach(() => {
    life.abort();
    vi.useRealTimers();
  });

  it('notices a soft navigation within a second, once', () => {
    history.pushState(null, '', '/claims');
    vi.advanceTimersByTime(SECOND);
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
    expect(changed).toHaveBeenCalledTimes(1);
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
  it('listens for committed navigations, hash routes among them, and asks for no timer', () => {
    const navigation = new EventTarget();
    vi.stubGlobal('navigation', navigation);
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
    expect(changed).toHaveBeenCalledTimes(1);
    expect(timer).not.toHaveBeenCalled();
    life.abort();
    vi.unstubAllGlobals();
    timer.mockRestore();
  });
});
