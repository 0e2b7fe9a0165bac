import { fireEvent } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { items, showBox } from '../kit/need-box.tsx';
import { find } from '../kit/setup.tsx';

describe('the need box', () => {
  it('has focus from the start, a label, and no list', () => {
    const { input, list, container } = showBox();
    expect(document.activeElement).toBe(input);
    expect(find<HTMLLabelElement>(container, 'label[for="need"]').textContent).toBe('What do you need?');
    expect(input.getAttribute('role')).toBe('combobox');
    expect(input.getAttribute('aria-expanded')).toBe('false');
    expect(list().hidden).toBe(true);
  });

  it('is as high as its words, or as the question that stands there before them', () => {
    const { container, type } = showBox();
    const copy = () => find(container, '.need-words').dataset.words;
    expect(copy()).toBe('What do you need?');
    type('a bill');
    expect(copy()).toBe('a bill');
  });

  it('announces one and none in words of their own', () => {
    const { type, status, input } = showBox((words) => (words === 'one' ? items.slice(0, 1) : []));
    type('one');
    expect(status()).toContain('1 suggestion.');
    type('none');
    expect(status()).toContain('No suggestions');
    expect(input.getAttribute('aria-expanded')).toBe('false');
  });

  it('marks what Enter leads to, and takes a suggestion where the words are unfinished', () => {
    const whole = showBox();
    whole.type('x');
    expect(whole.list().querySelector('.taken')?.textContent).toContain('The first');
    whole.press('Enter');
    expect(whole.onAsk).toHaveBeenCalledExactlyOnceWith('x');
    whole.unmount();
    const unfinished = showBox(undefined, { at: 0, item: items[0]! });
    unfinished.type('x');
    unfinished.press('Enter');
    expect(unfinished.onChoose).toHaveBeenCalledExactlyOnceWith(items[0]);
    expect(unfinished.onAsk).not.toHaveBeenCalled();
  });

  it('keeps a list that was there while the words go on', () => {
    const { type, list } = showBox((words) => (words === 'ab' ? items : []));
    type('ab');
    type('ab c');
    expect(list().querySelectorAll('[role="option"]')).toHaveLength(3);
    type('zz');
    expect(list().hidden).toBe(true);
  });

  it('asks in words with Enter where no option is active, and with the button', () => {
    const { type, press, onChoose, onAsk, container } = showBox();
    type('  my words ');
    press('Enter');
    expect(onAsk).toHaveBeenCalledExactlyOnceWith('my words');
    fireEvent.submit(find(container, 'form'));
    expect(onAsk).toHaveBeenCalledTimes(2);
    expect(onChoose).not.toHaveBeenCalled();
  });

  it('says how it works when nothing was typed, and asks nothing', () => {
    const { press, onAsk, status, type } = showBox();
    expect(status()).toBe('');
    press('Enter');
    expect(onAsk).not.toHaveBeenCalled();
    expect(status()).toContain('Type a few words');
    type('   ');
    press('Enter');
    expect(onAsk).not.toHaveBeenCalled();
  });

  it('cuts what is pasted to what is read of it', () => {
    const { type, press, input, onAsk } = showBox();
    expect(input.maxLength).toBe(1000);
    type('a'.repeat(10_000));
    expect(input.value).toHaveLength(1000);
    press('Enter');
    expect(onAsk).toHaveBeenCalledExactlyOnceWith('a'.repeat(1000));
  });

  it('grows with a story, and its arrows then move the caret until the last word', () => {
    const { type, input, container, active } = showBox();
    type('a story\nof two lines');
    expect(find(container, '.need-words').dataset.words).toBe('a story\nof two lines');
    input.style.lineHeight = '24px';
    Object.defineProperty(input, 'clientHeight', { value: 68 });
    input.setSelectionRange(3, 3);
    expect(fireEvent.keyDown(input, { key: 'ArrowDown' }), 'left to the browser').toBe(true);
    expect(fireEvent.keyDown(input, { key: 'ArrowUp' }), 'left to the browser').toBe(true);
    expect(active()).toBeNull();
    input.setSelectionRange(input.value.length, input.value.length);
    expect(fireEvent.keyDown(input, { key: 'ArrowDown' })).toBe(false);
    expect(active()).toBe('The first');
    expect(fireEvent.keyDown(input, { key: 'ArrowUp' }), 'back in the box').toBe(false);
  });
});
