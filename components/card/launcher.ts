import { button, icon } from './element.ts';

const FLAG = 'M5 21V4m0 1h11l-2 4 2 4H5';

/**
 * The small button that is always there when a page has tips. It reveals nothing about the person: its only
 * text is a number drawn by the style sheet, which the page's `window.find()` can't find.
 */
export function launcherButton(
  label: string,
  count: number,
  onClick: (event: MouseEvent) => void,
): HTMLButtonElement {
  const attributes = { class: 'launcher', 'aria-label': label, 'data-count': String(count) };
  return button(attributes, icon(FLAG), onClick);
}
