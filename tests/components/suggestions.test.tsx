import { fireEvent } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { items, showBox } from '../kit/need-box.tsx';
import { find, showPopup, viewOf } from '../kit/setup.tsx';

describe('the suggestions below the need box', () => {
  it('opens the list it names while somebody types, and announces the count', () => {
    const { input, type, list, status } = showBox();
    type('x');
    expect(input.getAttribute('aria-expanded')).toBe('true');
    expect(input.getAttribute('aria-controls')).toBe(list().id);
    expect(list().querySelectorAll('[role="option"]')).toHaveLength(3);
    expect(status()).toContain('3 suggestions');
  });

  it('walks through the options with Down and Up, and past both ends back into the box', () => {
    const { type, press, active } = showBox();
    type('x');
    expect(active()).toBeNull();
    press('ArrowDown');
    expect(active()).toBe('The first');
    press('ArrowDown');
    press('ArrowDown');
    expect(active()).toBe('The third');
    press('ArrowDown');
    expect(active()).toBeNull();
    press('ArrowUp');
    expect(active()).toBe('The third');
    press('ArrowUp');
    expect(active()).toBe('The second');
  });

  it('jumps with Home and End only while an option is active', () => {
    const { type, press, active } = showBox();
    type('x');
    // True means that nobody prevented the default: the caret moves.
    expect(press('Home')).toBe(true);
    expect(active()).toBeNull();
    press('ArrowDown');
    expect(press('End')).toBe(false);
    expect(active()).toBe('The third');
    press('Home');
    expect(active()).toBe('The first');
  });

  it('takes the active option with Enter', () => {
    const { type, press, onChoose, onAsk, list } = showBox();
    type('x');
    press('ArrowDown');
    press('ArrowDown');
    press('Enter');
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(items[1]);
    expect(onAsk).not.toHaveBeenCalled();
    expect(list().hidden).toBe(true);
  });

  it('takes an option by mouse without losing focus first', () => {
    const { type, list, onChoose, input } = showBox();
    type('x');
    const option = list().querySelectorAll('[role="option"]')[2] as HTMLElement;
    expect(fireEvent.mouseDown(option)).toBe(false);
    fireEvent.click(option);
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(items[2]);
    expect(document.activeElement).toBe(input);
  });

  it('closes the list with Escape, then clears the box, then leaves the key to the browser', () => {
    const { type, press, input, list } = showBox();
    type('x');
    expect(press('Escape')).toBe(false);
    expect(list().hidden).toBe(true);
    expect(input.value).toBe('x');
    expect(press('Escape')).toBe(false);
    expect(input.value).toBe('');
    expect(press('Escape')).toBe(true);
  });

  it('closes the list when focus leaves', () => {
    const { type, input, list } = showBox();
    type('x');
    fireEvent.blur(input);
    expect(list().hidden).toBe(true);
  });

  it('leaves keys with modifiers, and keys of an input method, alone', () => {
    const { type, input, active, onAsk } = showBox();
    type('x');
    expect(fireEvent.keyDown(input, { key: 'ArrowDown', ctrlKey: true })).toBe(true);
    expect(active()).toBeNull();
    fireEvent.keyDown(input, { key: 'Enter', isComposing: true });
    // After the composition has ended, as Safari sends it.
    fireEvent.compositionEnd(input);
    fireEvent.keyDown(input, { key: 'Enter', keyCode: 229 });
    expect(onAsk).not.toHaveBeenCalled();
    fireEvent.keyDown(input, { key: 'Enter', keyCode: 13 });
    expect(onAsk).toHaveBeenCalledOnce();
  });

  it.each(['ctrlKey', 'shiftKey', 'metaKey'])('opens the portal at once with Enter and %s', (key) => {
    const { type, press, input, onQuick, onChoose, onAsk } = showBox();
    type(' my words ');
    fireEvent.keyDown(input, { key: 'Enter', [key]: true });
    press('ArrowDown');
    fireEvent.keyDown(input, { key: 'Enter', [key]: true });
    expect(onQuick.mock.calls).toEqual([['my words'], [items[0]]]);
    expect(onChoose).not.toHaveBeenCalled();
    expect(onAsk).not.toHaveBeenCalled();
  });
});

describe('a suggestion in the popup', () => {
  it('shows its portal where that is known without asking, and leads to it', () => {
    const { container, onOpen } = showPopup({ profile: { region: 'west' } });
    const box = find(container, '#need');
    fireEvent.input(box, { target: { value: 'ref' } });
    expect(find(container, '[data-task="check-referral"]').textContent).toContain('TriWest');
    fireEvent.input(box, { target: { value: 'my' } });
    fireEvent.click(find(container, '[role="option"][data-portal="mypay"]'));
    expect(find(container, 'main').dataset).toMatchObject({ view: 'portal', portal: 'mypay' });
    fireEvent.click(find(container, '.back'));
    fireEvent.input(find(container, '#need'), { target: { value: 'triwest' } });
    fireEvent.keyDown(find(container, '#need'), { key: 'Enter', ctrlKey: true });
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('triwest.com'));
  });

  it('that still needs a question asks it instead of opening anything', () => {
    const { container, onOpen } = showPopup();
    fireEvent.input(find(container, '#need'), { target: { value: 'check my referral' } });
    fireEvent.keyDown(find(container, '#need'), { key: 'Enter', shiftKey: true });
    expect(viewOf(container)).toBe('question');
    expect(onOpen).not.toHaveBeenCalled();
  });
});
