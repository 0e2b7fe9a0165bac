import { fireEvent } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import { NeedBox } from '../../components/popup/NeedBox';
import type { Task } from '../../data/schema';
import { task } from './fixtures';
import { find, show } from './setup';

const tasks = ['first', 'second', 'third'].map((id) => task({ id, title: { en: `The ${id}`, es: id } }));

function showBox(suggest: (words: string) => Task[] = () => tasks) {
  const onAsk = vi.fn<(words: string) => void>();
  const onTask = vi.fn<(task: Task) => void>();
  function Box() {
    const [words, setWords] = useState('');
    return <NeedBox words={words} suggest={suggest} onWords={setWords} onAsk={onAsk} onTask={onTask} />;
  }
  const { container } = show(<Box />);
  const input = find<HTMLInputElement>(container, '#need');
  return {
    container,
    input,
    onAsk,
    onTask,
    type: (value: string) => fireEvent.input(input, { target: { value } }),
    press: (key: string) => fireEvent.keyDown(input, { key }),
    list: () => find(container, '[role="listbox"]'),
    status: () => find(container, '[role="status"]').textContent,
    /** The title of the option that the box names as active. */
    active: () => {
      const id = input.getAttribute('aria-activedescendant');
      return id && find(container, `#${id}[aria-selected="true"]`).textContent;
    },
  };
}

describe('the need box', () => {
  it('has focus from the start, a label, and no list', () => {
    const { input, list, container } = showBox();
    expect(document.activeElement).toBe(input);
    expect(find<HTMLLabelElement>(container, 'label[for="need"]').textContent).toBe(
      'What do you need to do?',
    );
    expect(input.getAttribute('role')).toBe('combobox');
    expect(input.getAttribute('aria-expanded')).toBe('false');
    expect(list().hidden).toBe(true);
  });

  it('opens the list it names while somebody types, and announces the count', () => {
    const { input, type, list, status } = showBox();
    type('x');
    expect(input.getAttribute('aria-expanded')).toBe('true');
    expect(input.getAttribute('aria-controls')).toBe(list().id);
    expect(list().querySelectorAll('[role="option"]')).toHaveLength(3);
    expect(status()).toContain('3 suggestions');
  });

  it('announces one and none in words of their own', () => {
    const { type, status, input } = showBox((words) => (words === 'one' ? tasks.slice(0, 1) : []));
    type('one');
    expect(status()).toContain('1 suggestion.');
    type('none');
    expect(status()).toContain('No suggestions');
    expect(input.getAttribute('aria-expanded')).toBe('false');
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
    const { type, press, onTask, onAsk, list } = showBox();
    type('x');
    press('ArrowDown');
    press('ArrowDown');
    press('Enter');
    expect(onTask).toHaveBeenCalledExactlyOnceWith(tasks[1]);
    expect(onAsk).not.toHaveBeenCalled();
    expect(list().hidden).toBe(true);
  });

  it('asks in words with Enter where no option is active, and with the button', () => {
    const { type, press, onTask, onAsk, container } = showBox();
    type('  my words ');
    press('Enter');
    expect(onAsk).toHaveBeenCalledExactlyOnceWith('my words');
    fireEvent.submit(find(container, 'form'));
    expect(onAsk).toHaveBeenCalledTimes(2);
    expect(onTask).not.toHaveBeenCalled();
  });

  it('takes an option by mouse without losing focus first', () => {
    const { type, list, onTask, input } = showBox();
    type('x');
    const option = list().querySelectorAll('[role="option"]')[2] as HTMLElement;
    expect(fireEvent.mouseDown(option)).toBe(false);
    fireEvent.click(option);
    expect(onTask).toHaveBeenCalledExactlyOnceWith(tasks[2]);
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
    expect(onAsk).not.toHaveBeenCalled();
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

  it('cuts what is pasted to 300 characters', () => {
    const { type, press, input, onAsk } = showBox();
    expect(input.maxLength).toBe(300);
    type('a'.repeat(10_000));
    expect(input.value).toHaveLength(300);
    press('Enter');
    expect(onAsk).toHaveBeenCalledExactlyOnceWith('a'.repeat(300));
  });
});
