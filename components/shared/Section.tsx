import type { ComponentChildren } from 'preact';
import { Said, type useSaid } from './said.tsx';

interface Props {
  /** Names the section for styles and tests; its heading is `<id>-title`. */
  id: string;
  title: string;
  /** What `useSaid` gave, where something can be changed here. */
  outcome?: ReturnType<typeof useSaid>;
  children: ComponentChildren;
}

/** A part of a page in a frame of its own, with its heading, and with what became of changes made in it. */
export function Section({ id, title, outcome, children }: Props) {
  return (
    <section class="panel" data-part={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
      {outcome && <Said {...outcome} />}
    </section>
  );
}
