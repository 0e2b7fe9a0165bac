/** The element that a selector names; fails where there is none, so that no test passes on nothing. */
export function find<E extends HTMLElement = HTMLElement>(container: ParentNode, selector: string): E {
  const found = container.querySelector<E>(selector);
  if (!found) throw new Error(`Nothing matches ${selector}`);
  return found;
}
