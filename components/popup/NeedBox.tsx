import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Suggestion } from '../../model/answer/suggestions.ts';
import { Icon } from '../shared/Icon.tsx';
import type { Enter } from './enter.ts';
import { Suggestions } from './Suggestions.tsx';
import { useCombobox } from './use-combobox.ts';

/** So many letters of a story are read (model/words); what is pasted beyond is cut. */
export const MAX_LETTERS = 1000;

const WORDS: Enter = { at: -1, item: null };

interface Props {
  /** Words to start with, from an earlier question. */
  words: string;
  /** The id of what has to be read out with the box: an alarm above it. */
  describedBy?: string | undefined;
  /** What fits words still being typed. */
  suggest(words: string): Suggestion[];
  /** What Enter does where none of them is chosen. */
  onEnter(words: string, items: readonly Suggestion[]): Enter;
  /** Told of every change, so that the words outlive this box. */
  onWords(words: string): void;
  /** The user asked in words; never empty. */
  onAsk(words: string): void;
  onChoose(item: Suggestion): void;
  /** The portal is to be opened at once: of a suggestion, or of what the words mean. */
  onQuick(item: Suggestion | string): void;
}

/** The question "What do you need to do?": a box for words, with suggestions below. Has focus from the start. */
export function NeedBox({ words, describedBy, suggest, onEnter, ...on }: Props) {
  const { onWords, onAsk, onChoose, onQuick } = on;
  const [hint, setHint] = useState(false);
  const [typed, setTyped] = useState(false);
  const input = useRef<HTMLTextAreaElement>(null);
  const last = useRef({ words: '', items: [] as Suggestion[] });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words decide; `suggest` always does the same
  const items = useMemo(() => {
    const found = words.trim() === '' ? [] : suggest(words);
    // Words that go on keep the list that was there: nobody is left with an empty one after a full one.
    const goesOn = last.current.words !== '' && words.startsWith(last.current.words);
    if (found.length > 0 || !goesOn || words.trim() === '') last.current = { words, items: found };
    return last.current.items;
  }, [words]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same
  const enter = useMemo(() => (items.length > 0 ? onEnter(words, items) : WORDS), [words, items]);

  const write = (text: string) => {
    setHint(false);
    onWords(text.slice(0, MAX_LETTERS));
  };
  const ask = () => {
    const asked = words.trim();
    if (asked === '') setHint(true);
    else if (enter.item) onChoose(enter.item);
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
  // In a story of several lines the caret goes up and down; the list comes after the last word.
  const movesCaret = (key: 'ArrowDown' | 'ArrowUp') => {
    const { clientHeight, selectionEnd } = input.current!;
    const isTall = clientHeight > 2 * Number.parseFloat(getComputedStyle(input.current!).lineHeight);
    return isTall && !(key === 'ArrowDown' && selectionEnd === words.length);
  };
  const box = useCombobox({
    items,
    // Words from before come with their list.
    opened: words !== '',
    onChoose,
    onSubmit: ask,
    onQuick: quick,
    onClear: clear,
    movesCaret,
  });

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
        <h1 class="visually-hidden">
          <label for="need">{i18n.t('popup.need.label')}</label>
        </h1>
        <div class="need-row">
          {/* A copy of the words, or of the question in their place, lies under them and gives the box its height: search.css. */}
          <div class="need-words" data-words={words || i18n.t('popup.need.placeholder')}>
            <textarea
              id="need"
              ref={input}
              rows={1}
              // @ts-expect-error The types follow HTML, which has no combobox of several lines; browsers do (tests/kit/axe.ts).
              role="combobox"
              aria-autocomplete="list"
              aria-expanded={box.open}
              aria-controls="need-list"
              aria-activedescendant={box.active < 0 ? undefined : `need-option-${box.active}`}
              aria-describedby={describedBy ? `${describedBy} need-hint` : 'need-hint'}
              aria-keyshortcuts="Control+Enter Shift+Enter"
              autocomplete="off"
              enterkeyhint="search"
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
          </div>
          <button type="submit" class="find" aria-label={i18n.t('popup.need.find')}>
            <Icon shape="search" />
          </button>
        </div>
        <Suggestions items={box.open ? items : []} active={box.active} taken={enter.at} onChoose={onChoose} />
        {box.open && (
          <p class="keys soft" aria-hidden="true">
            <kbd>↑</kbd> <kbd>↓</kbd> {i18n.t('popup.need.keys.choose')} · <kbd>↵</kbd>{' '}
            {i18n.t('popup.need.keys.steps')} · <kbd>Ctrl</kbd> <kbd>↵</kbd> {i18n.t('popup.need.keys.open')}
          </p>
        )}
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
