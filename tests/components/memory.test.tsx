import { fireEvent } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { PAUSE_MS } from '../../components/popup/use-keep.ts';
import { READ_MS } from '../../components/popup/use-visit.ts';
import { person } from '../kit/person.tsx';
import { find, viewOf } from '../kit/setup.tsx';

const titles = (container: Element, list: string) =>
  [...container.querySelectorAll(`${list} button[data-task]`)].map(({ textContent }) => textContent);

describe('a popup that is closed and opened again', () => {
  it('shows the last answer, with the words below it', () => {
    const { open } = person();
    const first = open();
    fireEvent.input(find(first.container, '#need'), { target: { value: 'check my referral in Virginia' } });
    fireEvent.submit(find(first.container, 'form'));
    const again = open();
    expect(find(again.container, 'main').dataset.portal).toBe('humana-military');
    fireEvent.click(again.getByText('Back'));
    expect(find<HTMLTextAreaElement>(again.container, '#need').value).toBe('check my referral in Virginia');
  });

  it('starts with the search once somebody went back to it', () => {
    const { open } = person();
    fireEvent.click(open({ task: 'check-referral' }).getByText('Back'));
    expect(viewOf(open().container)).toBe('search');
  });

  it('has the words that were being typed, and their list', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { open, stored } = person();
    fireEvent.input(find(open().container, '#need'), { target: { value: 'my ref' } });
    expect(stored.last).toBeNull();
    vi.advanceTimersByTime(PAUSE_MS);
    vi.useRealTimers();
    const again = open();
    expect(viewOf(again.container)).toBe('search');
    expect(find<HTMLTextAreaElement>(again.container, '#need').value).toBe('my ref');
    expect(again.container.querySelectorAll('[role="option"]').length).toBeGreaterThan(0);
  });

  it('has the answer, not its words alone, where Enter came before the pause', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { open } = person();
    const { container } = open();
    fireEvent.input(find(container, '#need'), { target: { value: 'update my address' } });
    fireEvent.submit(find(container, 'form'));
    vi.advanceTimersByTime(PAUSE_MS);
    vi.useRealTimers();
    expect(find(open().container, 'main').dataset.task).toBe('update-address');
  });

  it('shows what it was opened for rather than the last answer', () => {
    const { open } = person();
    open({ task: 'check-referral' });
    expect(find(open({ task: 'update-address' }).container, 'main').dataset.task).toBe('update-address');
    const asked = open({ question: 'claim status' });
    expect(find(asked.container, 'main').dataset.task).toBe('check-claim');
    const both = open({ task: 'update-address', question: 'pay my bill' });
    expect(find(both.container, 'main').dataset.task).toBe('update-address');
    fireEvent.click(both.getByText('Back'));
    expect(find<HTMLTextAreaElement>(both.container, '#need').value).toBe('');
  });

  it('shows words again for which nothing was found', () => {
    const { open } = person();
    open({ question: 'zzqx wvvk' });
    expect(viewOf(open().container)).toBe('no-match');
  });

  it('starts with the search if the last task no longer exists', () => {
    const { open, stored } = person();
    stored.last = { words: 'x', task: '__proto__', once: {} };
    expect(viewOf(open().container)).toBe('search');
  });
});

describe('recent and pinned tasks', () => {
  it('are on the search view, a pinned one not twice', () => {
    const { open, stored } = person();
    stored.tasks = { recent: ['check-referral', 'update-address'], pinned: [] };
    const { container, getByText } = open({ task: 'check-referral' });
    const pin = find(container, '[data-action="pin"]');
    expect(pin.getAttribute('aria-pressed')).toBe('false');
    fireEvent.click(pin);
    expect(pin.getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(getByText('Back'));
    const again = open();
    expect(titles(again.container, '.pinned')).toEqual(['Check a referral']);
    expect(titles(again.container, '.recent')).toHaveLength(1);
  });

  it('count as used after a tick, an opened portal or ten seconds, and not for a look', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { open, stored } = person();
    open({ task: 'update-address' });
    vi.advanceTimersByTime(READ_MS - 1);
    const second = open({ task: 'check-referral' });
    expect(stored.tasks.recent).toEqual([]);
    fireEvent.click(second.boxes()[0]!);
    fireEvent.click(find(open({ task: 'check-claim' }).container, 'button.primary'));
    open({ task: 'update-address' });
    vi.advanceTimersByTime(READ_MS);
    vi.useRealTimers();
    expect(stored.tasks.recent).toEqual(['update-address', 'check-claim', 'check-referral']);
  });

  it('are gone on with at the next step of the one that was begun', () => {
    const { open, stored } = person();
    fireEvent.click(open({ task: 'check-referral' }).boxes()[0]!);
    const { container } = open({ last: null });
    expect(find(container, '.continue').textContent).toBe('Continue: Check a referral TriWest · step 2 of 2');
    fireEvent.click(find(container, '.continue'));
    expect(find(container, 'main').dataset.task).toBe('check-referral');
    stored.progress = { 'check-referral': ['triwest.other'] };
    expect(open({ last: null }).container.querySelector('.continue')).toBeNull();
  });

  it('come with a word about the address bar, once', () => {
    const { open, stored } = person();
    expect(open().container.querySelector('.address-bar')).toBeNull();
    stored.tasks = { recent: ['check-referral'], pinned: [] };
    expect(find(open().container, '.address-bar').textContent).toContain('tricare');
    expect(open().container.querySelector('.address-bar')).toBeNull();
  });

  it('are cleared on request, pins excepted', () => {
    const { open, stored } = person();
    stored.tasks = { recent: ['check-referral', 'no-such-task'], pinned: ['update-address'] };
    const { container, getByText } = open();
    fireEvent.click(getByText('Clear the list'));
    expect(container.querySelector('.recent')).toBeNull();
    expect(titles(container, '.pinned')).toHaveLength(1);
    expect(stored.tasks).toMatchObject({ recent: [], pinned: ['update-address'] });
  });

  it('do not count a question that was not answered', () => {
    const { open, stored } = person();
    open({ task: 'check-referral', profile: {} });
    expect(stored.tasks.recent).toEqual([]);
  });
});

describe('the ticks of an answer', () => {
  it('stay, also once all steps are done, until one starts over', () => {
    const question = 'moving from Virginia to Texas';
    const { open, getStatus, stored } = withStatus();
    const first = open({ question });
    const count = first.boxes().length;
    expect(count).toBeGreaterThan(2);
    fireEvent.click(first.boxes()[0]!);
    const second = open({ question });
    expect(second.boxes().map(({ checked }) => checked)).toEqual([true, ...Array(count - 1).fill(false)]);
    expect(getStatus(second.container)).toBe('');
    // A tick may move the steps behind it: each box is looked up anew.
    for (let step = 1; step < count; step++) fireEvent.click(second.boxes()[step]!);
    const again = open({ question });
    expect(getStatus(again.container)).toContain('Every step is done.');
    expect(again.boxes().every(({ checked }) => checked)).toBe(true);
    fireEvent.click(find(again.container, '[data-action="start-over"]'));
    expect(again.boxes().some(({ checked }) => checked)).toBe(false);
    expect(stored.progress).toEqual({});
  });

  it('can be taken back', () => {
    const { open, stored } = person();
    const { boxes } = open({ question: 'moving from Virginia to Texas' });
    fireEvent.click(boxes()[1]!);
    expect(Object.keys(stored.progress)).toEqual(['move-between-regions']);
    fireEvent.click(boxes()[1]!);
    expect(stored.progress).toEqual({});
  });

  function withStatus() {
    return { ...person(), getStatus: (page: Element) => find(page, '.all-done').textContent };
  }
});
