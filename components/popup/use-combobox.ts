import { useState } from 'preact/hooks';

interface Options<Item> {
  items: readonly Item[];
  /** Whether the list is there from the start. */
  opened: boolean;
  /** The user took a suggestion. */
  onChoose(item: Item): void;
  /** The user pressed Enter without taking one. */
  onSubmit(): void;
  /** The user pressed Enter with Control, Command or Shift, on a suggestion or on none. */
  onQuick(item: Item | undefined): void;
  /** The user pressed Escape while no list was open. True when that did something. */
  onClear(): boolean;
  /** Whether an arrow moves the caret in the box now, while no option is active. */
  movesCaret?(key: 'ArrowDown' | 'ArrowUp'): boolean;
}

/** The key code of a key that an input method has taken (UI Events, section 7.3.1). */
const INPUT_METHOD = 229;

/** Nothing in the list is active; the words in the box count. */
const NONE = -1;

/**
 * The keyboard of an editable combobox with a list that only suggests (ARIA Authoring Practices):
 * Down and Up walk through the list and past its ends back into the box, whose caret they move where it has
 * lines to walk through; Home and End jump while an
 * option is active and move the caret while none is; Enter takes; Escape closes, then clears.
 * Enter with Control, Command or Shift is a second way to take.
 */
export function useCombobox<Item>(options: Options<Item>) {
  const { items, opened, onChoose, onSubmit, onQuick, onClear, movesCaret } = options;
  const [wanted, setOpen] = useState(opened);
  const [chosen, setActive] = useState(NONE);
  const open = wanted && items.length > 0;
  // The list may have become shorter since.
  const active = open && chosen < items.length ? chosen : NONE;

  const show = () => {
    setOpen(true);
    setActive(NONE);
  };
  const close = () => {
    setOpen(false);
    setActive(NONE);
  };
  const move = (to: number) => {
    setOpen(true);
    setActive(to);
  };
  const enter = () => {
    close();
    const item = items[active];
    if (item === undefined) onSubmit();
    else onChoose(item);
  };
  const leave = () => {
    if (!open) return onClear();
    close();
    return true;
  };
  const jump = (to: number) => {
    if (active === NONE) return false;
    setActive(to);
    return true;
  };

  /** What each key does; false where the browser is to do what it always does. */
  const keys: Record<string, () => boolean> = {
    ArrowDown: () => {
      if (active === NONE && movesCaret?.('ArrowDown')) return false;
      if (items.length > 0) move(active + 1 < items.length ? active + 1 : NONE);
      return true;
    },
    ArrowUp: () => {
      if (active === NONE && movesCaret?.('ArrowUp')) return false;
      if (items.length > 0) move(active === NONE ? items.length - 1 : active - 1);
      return true;
    },
    Home: () => jump(0),
    End: () => jump(items.length - 1),
    Enter: () => {
      enter();
      return true;
    },
    Escape: leave,
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // Keys that finish a character of an input method belong to it.
    // Some browsers send the last of them after the composition has ended, with a code of its own.
    if (event.isComposing || event.keyCode === INPUT_METHOD) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey || event.shiftKey)) {
      event.preventDefault();
      close();
      onQuick(items[active]);
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (keys[event.key]?.()) event.preventDefault();
  };

  return { open, active, show, close, onKeyDown };
}
