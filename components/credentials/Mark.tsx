import { i18n } from '#i18n';

type Taken = 'yes' | 'unsure' | 'no';

/** A filled circle with a tick, an empty one with a question mark, or a dash. */
const SHAPES: Readonly<Record<Taken, string>> = {
  yes: 'M7 12.5l3.5 3.5l6.5-7',
  unsure: 'M9.5 9.5a2.5 2.5 0 1 1 3.5 2.3q-1 .5-1 1.7m0 3v.1',
  no: 'M8 12h8',
};

/** Whether a login is taken: a shape to see, a word to hear. */
export function Mark({ taken }: { taken: Taken }) {
  return (
    <span class={`mark ${taken === 'unsure' ? 'maybe' : taken}`}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        {taken !== 'no' && <circle cx="12" cy="12" r="10" />}
        <path d={SHAPES[taken]} />
      </svg>
      <span class="visually-hidden">{labelOf(taken)}</span>
    </span>
  );
}

function labelOf(taken: Taken): string {
  if (taken === 'yes') return i18n.t('credentials.yes');
  return taken === 'unsure' ? i18n.t('credentials.unsure') : i18n.t('credentials.no');
}
