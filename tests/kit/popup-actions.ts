/** What people do in the popup that `showPopup` shows. */
import { fireEvent } from '@testing-library/preact';
import { find, type showPopup } from './setup.tsx';

type Shown = ReturnType<typeof showPopup>;

/** Types words and presses Enter. */
export function ask({ container }: Shown, words: string) {
  const input = find<HTMLTextAreaElement>(container, '#need');
  fireEvent.input(input, { target: { value: words } });
  fireEvent.keyDown(input, { key: 'Enter' });
}

/** Presses an answer: `region:west`. */
export const tap = ({ container }: Shown, answer: string) =>
  fireEvent.click(find(container, `button[data-answer="${answer}"]`));

export const heading = ({ container }: Shown) => find(container, 'h1');
