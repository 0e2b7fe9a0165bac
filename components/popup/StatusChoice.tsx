import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Status } from '../../data/vocabulary.ts';
import { valueLabel } from '../shared/labels.ts';

/** Who serves or served: the person, or somebody of theirs. */
const SIDES = {
  self: ['active-duty', 'guard-reserve', 'retiree', 'tfl'],
  family: ['active-duty-family', 'guard-reserve-family', 'retiree-family', 'survivor', 'tfl'],
} as const satisfies Record<string, readonly Status[]>;

type Side = keyof typeof SIDES;

/** The status in two steps: who serves or served, then how. */
export function StatusChoice({ onStatus }: { onStatus(status: Status): void }) {
  const [side, setSide] = useState<Side | null>(null);
  const sides: readonly Side[] = ['self', 'family'];
  return (
    <>
      <div class="choices">
        {sides.map((one) => (
          <button
            type="button"
            key={one}
            aria-expanded={side === one}
            data-answer={`side:${one}`}
            onClick={() => setSide(one)}
          >
            {one === 'self' ? i18n.t('popup.question.self') : i18n.t('popup.question.family')}
          </button>
        ))}
      </div>
      {side && (
        <fieldset class="choices narrow">
          <legend class="group-title">{i18n.t('popup.question.which')}</legend>
          {SIDES[side].map((status) => (
            <button
              type="button"
              class="chip"
              key={status}
              data-answer={`status:${status}`}
              onClick={() => onStatus(status)}
            >
              {valueLabel('status', status)}
            </button>
          ))}
        </fieldset>
      )}
    </>
  );
}
