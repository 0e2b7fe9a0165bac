import type { CardTip, CardWords } from '../../model/tips/messages.ts';

interface Props {
  tip: CardTip;
  words: CardWords;
  /** "1 of 4" */
  place: string;
  /** Shows the next tip; null where there is no other. */
  onNext: (() => void) | null;
  /** Shows the steps that the tip promises. */
  onSteps(): void;
}

/** One tip: its kind as a word (not only a color), the text, and at most one action. */
export function TipPart({ tip, words, place, onNext, onSteps }: Props) {
  const { kind, label, text, note, action } = tip;
  return (
    <section class={`tip ${kind}`} aria-live="polite">
      <h1>{label}</h1>
      <p>
        {text}
        {note !== null && <em> {note}</em>}
      </p>
      {action &&
        (action.url === null ? (
          <button type="button" class="act" onClick={onSteps}>
            {action.label}
          </button>
        ) : (
          <a class="act" href={action.url} target="_blank" rel="noreferrer">
            {action.label}
          </a>
        ))}
      {onNext && (
        <p class="places">
          <span>{place}</span>
          <button type="button" class="quiet next" onClick={onNext}>
            {words.nextTip}
          </button>
        </p>
      )}
    </section>
  );
}
