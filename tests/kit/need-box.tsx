import { fireEvent } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { vi } from 'vitest';
import { NeedBox } from '../../components/popup/NeedBox.tsx';
import type { Task } from '../../data/schema.ts';
import { task } from './fixtures.ts';
import { find, show } from './setup.tsx';

/** What it suggests, whatever is typed. */
export const tasks = ['first', 'second', 'third'].map((id) =>
  task({ id, title: { en: `The ${id}`, es: id } }),
);

/** The need box by itself, and what people do with it. */
export function showBox(suggest: (words: string) => Task[] = () => tasks) {
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
