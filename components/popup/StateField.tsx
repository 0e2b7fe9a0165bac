import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { STATES, type State } from '../../data/vocabulary.ts';
import { choices } from '../shared/labels.ts';
import { useWords } from '../shared/language.ts';
import { useCombobox } from './use-combobox.ts';

/** As many as fit above the regions. */
const MAX_SHOWN = 5;

interface Props {
  /** What the field asks. */
  label: string;
  onState(state: State): void;
}

/** One state or territory by typing its name or its two letters. Taking one answers: no second button. */
export function StateField({ label, onState }: Props) {
  const { language } = useWords();
  const [typed, setTyped] = useState('');
  const items = beginning(typed, choices('state', language));
  const choose = ({ value }: Choice) => onState(value as State);
  const box = useCombobox<Choice>({
    items,
    opened: false,
    onChoose: choose,
    onSubmit: () => items[0] && choose(items[0]),
    onQuick: () => items[0] && choose(items[0]),
    onClear: () => {
      setTyped('');
      return typed !== '';
    },
  });
  return (
    <div class="state-field">
      <label for="state">{label}</label>
      <input
        id="state"
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={box.open}
        aria-controls="state-list"
        aria-activedescendant={box.active < 0 ? undefined : `state-option-${box.active}`}
        autocomplete="off"
        spellcheck={false}
        placeholder={i18n.t('popup.question.typeState')}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          box.show();
        }}
        onKeyDown={box.onKeyDown}
        onBlur={box.close}
      />
      <div
        id="state-list"
        class="suggestions"
        role="listbox"
        aria-label={label}
        hidden={!box.open}
        // Pressing on an option must not take the focus out of the field, which would close the list.
        onMouseDown={(event) => event.preventDefault()}
      >
        {items.map((item, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field handles the keys
          <div
            key={item.value}
            id={`state-option-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === box.active}
            class={index === Math.max(box.active, 0) ? 'taken' : undefined}
            data-state={item.value}
            onClick={() => choose(item)}
          >
            {item.label}
          </div>
        ))}
      </div>
    </div>
  );
}

interface Choice {
  value: string;
  label: string;
}

const bare = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .trim();

/** The states that begin as typed: the one with these two letters first, then names, then later words of names. */
function beginning(typed: string, all: readonly Choice[]): Choice[] {
  const text = bare(typed);
  if (text === '') return [];
  const place = ({ value, label }: Choice) => {
    if (value in STATES && value.toLowerCase() === text) return 0;
    const name = bare(label);
    if (name.startsWith(text)) return 1;
    return name.split(/[ .]+/).some((word) => word.startsWith(text)) ? 2 : 3;
  };
  return all
    .filter((choice) => place(choice) < 3)
    .sort((a, b) => place(a) - place(b))
    .slice(0, MAX_SHOWN);
}
