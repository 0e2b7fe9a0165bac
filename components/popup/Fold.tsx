import type { ComponentChildren } from 'preact';

interface Props {
  /** A class for what is inside, so that styles and tests find it. */
  name: string;
  /** What the chip says. */
  title: ComponentChildren;
  open?: boolean;
  children: ComponentChildren;
}

/** A chip that opens in place: what helps, but does not decide. */
export function Fold({ name, title, open = false, children }: Props) {
  return (
    <details class={`fold ${name}`} open={open}>
      <summary class="chip">{title}</summary>
      <div class="unfolded">{children}</div>
    </details>
  );
}
