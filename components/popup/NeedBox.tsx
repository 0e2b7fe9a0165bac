import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Suggestion } from '../../model/answer/suggestions.ts';
import { Suggestions } from './Suggestions.tsx';
import { useCombobox } from './use-combobox.ts';

/** Nobody describes a need in more letters; what is pasted beyond is cut. */
export const MAX_LETTERS = 300;

interface Props {
  /** Words to start with, from an earlier question. */
  words: string;
  /** What fits words still being typed. */
  suggest(words: string): Suggestion[];
  /** Told of every change, so that the words outlive this box. */
  onWords(words: string): void;
  /** The user asked in words; never empty. */
  onAsk(words: string): void;
  onChoose(item: Suggestion): void;
  /** The portal is to be opened at once: of a suggestion, or of what the words mean. */
  onQuick(item: Suggestion | string): void;
}

/** The question "What do you need to do?": a box for words, with suggestions below. Has focus from the start. */
export function NeedBox({ words, suggest, onWords, onAsk, onChoose, onQuick }: Props) {
  const [hint, setHint] = useState(false);
  const [typed, setTyped] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words decide; `suggest` always does the same
  const items = useMemo(() => (words.trim() === '' ? [] : suggest(words)), [words]);

  const write = (text: string) => {
    setHint(false);
    onWords(text.slice(0, MAX_LETTERS));
  };
  const ask = () => {
    const asked = words.trim();
    if (asked === '') setHint(true);
    else onAsk(asked);
  };
  const clear = () => {
    if (words === '') return false;
    write('');
    return true;
  };
  const quick = (item?: Suggestion) => {
    const asked = words.trim();
    if (item) onQuick(item);
    else if (asked === '') setHint(true);
    else onQuick(asked);
  };
  const box = useCombobox({ items, onChoose, onSubmit: ask, onQuick: quick, onClear: clear });

  // Before the first paint: whoever opens the popup types at once.
  useLayoutEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);

  return (
    <search>
      <form
        class="need"
        onSubmit={(event) => {
          event.preventDefault();
          ask();
        }}
      >
        <h1>
          <label for="need">{i18n.t('popup.need.label')}</label>
        </h1>
        <div class="need-row">
          <input
            id="need"
            ref={input}
            type="text"
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={box.open}
            aria-controls="need-list"
            aria-activedescendant={box.active < 0 ? undefined : `need-option-${box.active}`}
            aria-describedby="need-hint"
            aria-keyshortcuts="Control+Enter Shift+Enter"
            autocomplete="off"
            spellcheck={false}
            maxLength={MAX_LETTERS}
            placeholder={i18n.t('popup.need.placeholder')}
            value={words}
            onInput={(event) => {
              setTyped(true);
              write(event.currentTarget.value);
              box.show();
            }}
            onKeyDown={box.onKeyDown}
            onBlur={box.close}
          />
          <button type="submit" class="primary">
            {i18n.t('popup.need.find')}
          </button>
        </div>
        <Suggestions items={box.open ? items : []} active={box.active} onChoose={onChoose} />
        <p id="need-hint" class="soft" role="status">
          {hint && i18n.t('popup.need.hint')}
          {typed && words.trim() !== '' && (
            <span class="visually-hidden">{i18n.t('popup.need.count', items.length)}</span>
          )}
        </p>
      </form>
    </search>
  );
}
