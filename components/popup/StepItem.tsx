import { useId } from 'preact/hooks';
import type { LegStep } from './legs.ts';
import { OpenButton } from './OpenButton.tsx';
import type { Ticks } from './ticks.ts';

interface Props extends LegStep {
  ticks: Ticks;
  onOpen(url: string): void;
}

/** One step with a box to tick when it is done, and a button where it needs a page of its own. */
export function StepItem({ step, link, ticks, onOpen }: Props) {
  const id = useId();
  const done = ticks.has(step);
  return (
    <li class={done ? 'done' : undefined}>
      <div class="step">
        <input id={id} type="checkbox" checked={done} onChange={() => ticks.toggle(step)} />
        <label for={id}>{step.text}</label>
      </div>
      {link && <OpenButton link={link} label={link.label} onOpen={onOpen} />}
    </li>
  );
}
