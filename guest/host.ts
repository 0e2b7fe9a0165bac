import css from '../components/card/card.css?inline';

export const HOST_NAME = 'portal-guide-card';

/**
 * Makes the one element that is put into a page, with its style sheet and an empty container.
 *
 * The root is closed: session-replay scripts of portals record open roots, and what a tip says can
 * reveal a person's status. A build in mode `e2e` opens it, and changes nothing else, so that tests
 * can look inside.
 *
 * Made in a document of its own, which has no custom elements: a page that has defined our name would
 * otherwise construct the element, and `attachInternals` hands such a class even a closed root.
 * https://html.spec.whatwg.org/multipage/custom-elements.html#dom-elementinternals-shadowroot
 */
export function makeHost(): { host: HTMLElement; root: HTMLElement } {
  const inert = document.implementation.createHTMLDocument('');
  const host = inert.createElement(HOST_NAME);
  const shadow = host.attachShadow({ mode: __OPEN_ROOT__ ? 'open' : 'closed' });
  const style = inert.createElement('style');
  style.textContent = css;
  const root = inert.createElement('div');
  shadow.append(style, root);
  // In the top layer no transform, containment or stacking of the page's moves or covers it.
  host.popover = 'manual';
  return { host, root };
}
