import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LegStep } from './legs.ts';
import { OpenButton } from './OpenButton.tsx';
import type { Ticks } from './ticks.ts';
import { Unbroken } from './Unbroken.tsx';

interface Props extends LegStep {
  ticks: Ticks;
}

/** One step with a box to tick when it is done, and a button where it needs a page of its own. */
export function StepItem({ step, link, ticks }: Props) {
  const id = useId();
  const done = ticks.has(step);
  return (
    <li class={done ? 'done' : undefined}>
      <div class="step">
        <input id={id} type="checkbox" checked={done} onChange={() => ticks.toggle(step)} />
        <label for={id}>
          <Unbroken text={step.text} />
        </label>
      </div>
      {step.more && (
        <details class="step-more" data-print>
          <summary class="soft">{i18n.t('popup.answer.stepMore')}</summary>
          <Unbroken text={step.more} />
        </details>
      )}
      {link && <OpenButton link={link} label={link.label} />}
    </li>
  );
}
