import { useState } from 'preact/hooks';
import type { HideScope } from '../../data/vocabulary.ts';
import type { CardWords } from '../../model/tips/messages.ts';

interface Props {
  words: CardWords;
  onHide(scope: HideScope): void;
}

/** Hides the tips in this tab at once; anywhere else one press further, and only after a second press. */
export function HideMenu({ words, onHide }: Props) {
  const [asked, setAsked] = useState<HideScope | null>(null);
  const [[, here] = ['tab', ''], ...further] = words.scopes;
  if (asked) {
    return (
      <p class="confirm">
        <b>{further.find(([scope]) => scope === asked)?.[1]}</b>
        <button type="button" class="chip cancel" onClick={() => setAsked(null)}>
          {words.cancel}
        </button>
        <button type="button" class="chip" onClick={() => onHide(asked)}>
          {words.confirm}
        </button>
      </p>
    );
  }
  return (
    <details class="hide" onToggle={showAll}>
      <summary>{words.hide}</summary>
      <button type="button" class="chip" onClick={() => onHide('tab')}>
        {here}
      </button>
      {further.length > 0 && (
        <details class="further" onToggle={showAll}>
          <summary>{words.further}</summary>
          {further.map(([scope, name]) => (
            <button key={scope} type="button" class="chip" onClick={() => setAsked(scope)}>
              {name}
            </button>
          ))}
        </details>
      )}
    </details>
  );
}

/** What has unfolded is the end of the card, and would stand below its edge. */
function showAll(): void {
  scrollTo(0, document.body.scrollHeight);
}
