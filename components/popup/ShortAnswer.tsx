import type { PageNote } from '../../data/shipped.ts';
import { Unsure } from '../shared/Unsure.tsx';
import { Unbroken } from './Unbroken.tsx';

/** "One eye exam a year is covered. …": the first sentence is what was asked. */
const FIRST_SENTENCE = /^[^.;]+[.;]/;

/** The fact that settles a question for yes or no, before all the rest. */
export function ShortAnswer({ note }: { note: PageNote }) {
  const [first = ''] = FIRST_SENTENCE.exec(note.text) ?? [];
  return (
    <p class="short-answer">
      <b>{first}</b>
      <Unbroken text={note.text.slice(first.length)} /> <Unsure fact={note} />
    </p>
  );
}
