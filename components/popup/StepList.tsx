import { i18n } from '#i18n';
import type { Leg, LegStep } from './legs.ts';
import { StepItem } from './StepItem.tsx';
import type { Ticks } from './ticks.ts';

interface Props {
  leg: Leg;
  ticks: Ticks;
}

/** So many steps, of so many words together, are read at a glance; the others wait for their turn, or for a tap. */
const AT_ONCE = 2;
const WORDS_AT_ONCE = 30;

/** The steps on one portal: those before the next one, that one and one more in sight, the rest folded. */
export function StepList({ leg, ticks }: Props) {
  const { steps, first } = leg;
  const next = steps.findIndex(({ step }) => !ticks.has(step));
  const shown = next < 0 ? steps.length : Math.max(readAtOnce(steps), next + 1);
  const list = (items: readonly LegStep[], start: number) => (
    <ol class="steps" start={start} aria-labelledby={`steps-${first}`}>
      {items.map(({ step, link }) => (
        <StepItem key={step.text} step={step} link={link} ticks={ticks} />
      ))}
    </ol>
  );
  const later = steps.slice(shown);
  return (
    <>
      {/* In sight the numbers say it; who walks from heading to heading would miss the steps. */}
      <h3 class="visually-hidden" id={`steps-${first}`}>
        {i18n.t('popup.answer.steps')}
      </h3>
      {list(steps.slice(0, shown), first)}
      {later.length > 0 && (
        <details class="later" data-print>
          <summary class="chip">{i18n.t('popup.answer.moreSteps', later.length)}</summary>
          {list(later, first + shown)}
        </details>
      )}
    </>
  );
}

function readAtOnce(steps: readonly LegStep[]): number {
  const words = steps.slice(0, AT_ONCE).flatMap(({ step }) => step.text.split(' '));
  return words.length <= WORDS_AT_ONCE ? AT_ONCE : 1;
}
