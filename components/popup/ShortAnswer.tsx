import type { PageNote } from '../../data/shipped.ts';
import { Unsure } from '../shared/Unsure.tsx';
import { Unbroken } from './Unbroken.tsx';

/** "Yes, one eye exam a year. …": the part before the first mark is what was asked. */
const FIRST_PART = /^[^.,:;]+[.,:;]/;

/** The yes or no that a question asks for, before all the rest. */
export function ShortAnswer({ note }: { note: PageNote }) {
  const [first = ''] = FIRST_PART.exec(note.text) ?? [];
  return (
    <p class="short-answer">
      <b>{first}</b>
      <Unbroken text={note.text.slice(first.length)} /> <Unsure fact={note} />
    </p>
  );
}
