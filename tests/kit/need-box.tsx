import { fireEvent } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { vi } from 'vitest';
import type { Enter } from '../../components/popup/enter.ts';
import { NeedBox } from '../../components/popup/NeedBox.tsx';
import type { Suggestion } from '../../model/answer/suggestions.ts';
import { task } from './fixtures.ts';
import { find, show } from './setup.tsx';

/** Its suggestions, whatever is typed. */
export const tasks = ['first', 'second', 'third'].map((id) => task({ id, title: `The ${id}` }));
export const items: Suggestion[] = tasks.map((each) => ({ kind: 'task', task: each, portal: null }));

/** The need box alone, with helpers to use it. */
export function showBox(
  suggest: (words: string) => Suggestion[] = () => items,
  enter: Enter = { at: 0, item: null },
) {
  const onAsk = vi.fn<(words: string) => void>();
  const onChoose = vi.fn<(item: Suggestion) => void>();
  const onQuick = vi.fn<(item: Suggestion | string) => void>();
  function Box() {
    const [words, setWords] = useState('');
    const on = { onWords: setWords, onAsk, onChoose, onQuick };
    return <NeedBox words={words} suggest={suggest} onEnter={() => enter} {...on} />;
  }
  const { container, unmount } = show(<Box />);
  const input = find<HTMLTextAreaElement>(container, '#need');
  return {
    container,
    unmount,
    input,
    onAsk,
    onChoose,
    onQuick,
    type: (value: string) => fireEvent.input(input, { target: { value } }),
    press: (key: string) => fireEvent.keyDown(input, { key }),
    list: () => find(container, '[role="listbox"]'),
    status: () => find(container, '[role="status"]').textContent,
    /** The title of the option that the box names as active. */
    active: () => {
      const id = input.getAttribute('aria-activedescendant');
      return id && find(container, `#${id}[aria-selected="true"] span`).textContent;
    },
  };
}
