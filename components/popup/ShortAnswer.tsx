import type { PageNote } from '../../data/shipped.ts';
import { Unsure } from '../shared/Unsure.tsx';
import { Unbroken } from './Unbroken.tsx';

/** The yes or no that a question asks for, before all the rest. */
export function ShortAnswer({ note }: { note: PageNote }) {
  return (
    <p class="short-answer" data-short>
      <Unbroken text={note.text} /> <Unsure fact={note} />
    </p>
  );
}
