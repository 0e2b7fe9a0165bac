import type { Corner } from '../data/vocabulary.ts';
import type { LauncherContent } from '../model/tips/messages.ts';
import { cornerNear } from './corners.ts';

const SVG = 'http://www.w3.org/2000/svg';
const SIGN = 'M12 21V3M5 6h10l3 3-3 3H5z';

/**
 * Makes the small button that is always there when a page has tips. It reveals nothing about the person and
 * holds no text: `window.find()` looks into closed roots. Clicks that a script has made up don't count.
 *
 * @param dragged called with the corner in which a pointer has let go; returns whether that is another one
 */
export function makeLauncher(pressed: () => void, dragged: (to: Corner) => boolean): HTMLButtonElement {
  const button = document.createElement('button');
  button.setAttribute('aria-expanded', 'false');
  const drawing = document.createElementNS(SVG, 'svg');
  drawing.setAttribute('viewBox', '0 0 24 24');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', SIGN);
  drawing.append(path);
  button.append(drawing);

  let isDrag = false;
  button.onpointerdown = ({ pointerId }) => {
    isDrag = false;
    button.setPointerCapture(pointerId);
  };
  button.onpointerup = (event) => {
    if (event.isTrusted) isDrag = dragged(cornerNear(event));
  };
  button.onclick = (event) => {
    // The browser's own popover control must not act; it is for the time after our removal.
    event.preventDefault();
    if (event.isTrusted && !isDrag) pressed();
    isDrag = false;
  };
  return button;
}

/** Says what the launcher stands for. */
export function labelLauncher(button: HTMLButtonElement, { words, fresh }: LauncherContent): void {
  button.setAttribute('aria-label', words.launcher);
  if (fresh) button.dataset.fresh = String(fresh);
  else delete button.dataset.fresh;
}
