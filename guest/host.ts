import css from './launcher.css?inline';

export const HOST_NAME = 'portal-guide-card';

/**
 * Makes the one element that we put into a page, with its style sheet and an empty container.
 *
 * The root is closed: session-replay scripts of portals record open roots. A build in mode `e2e` opens the
 * root, and changes nothing else, so that tests can look inside.
 *
 * The element is made in a separate document, which has no custom elements. Otherwise a page that has
 * defined our element name would construct it, and `attachInternals` gives such a class even a closed root.
 * https://html.spec.whatwg.org/multipage/custom-elements.html#dom-elementinternals-shadowroot
 */
export function makeHost(): { host: HTMLElement; root: HTMLElement } {
  const inert = document.implementation.createHTMLDocument('');
  const host = inert.createElement(HOST_NAME);
  const shadow = host.attachShadow({ mode: __OPEN_ROOT__ ? 'open' : 'closed' });
  const style = inert.createElement('style');
  style.textContent = css;
  const root = inert.createElement('aside');
  shadow.append(style, root);
  // In the top layer, the page's transforms, containment and stacking can't move or cover the element.
  host.popover = 'manual';
  return { host, root };
}
