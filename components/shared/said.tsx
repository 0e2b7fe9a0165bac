/** What became of a change, said where it was made: in words once, and with a way back where there is one. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';

interface Outcome {
  words: string;
  /** Takes the change back; absent where nothing was lost. */
  undo?: (() => Promise<unknown>) | undefined;
}

/**
 * Says, once, whether something was stored: the words given, or that it was not. A promise of `false` means
 * that the user said no to the browser.
 */
export type Announce = (stored: Promise<unknown>, words: string, undo?: () => Promise<unknown>) => void;

const NOTHING: Outcome = { words: '' };

/** The outcome of the last change in one part of a page, and what tells it of the next one. */
export function useSaid(): { said: Outcome; announce: Announce } {
  const [said, setSaid] = useState(NOTHING);
  const announce: Announce = (stored, words, undo) => {
    // Emptied first, so that the same words are a change again and are read out again.
    setSaid(NOTHING);
    stored.then(
      (done) => setSaid(done === false ? { words: i18n.t('options.tips.declined') } : { words, undo }),
      () => setSaid({ words: i18n.t('options.notSaved') }),
    );
  };
  return { said, announce };
}

/** Draws the outcome. The button takes the focus: what was pressed before is gone. */
export function Said({ said, announce }: { said: Outcome; announce: Announce }) {
  const { words, undo } = said;
  return (
    <div class="said" data-empty={words === ''}>
      <p role="status">{words}</p>
      {undo && (
        <button
          type="button"
          class="chip"
          data-action="undo"
          ref={(button) => button?.focus()}
          onClick={() => announce(undo(), i18n.t('options.undone'))}
        >
          {i18n.t('options.undo')}
        </button>
      )}
    </div>
  );
}
