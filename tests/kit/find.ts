/** The element for a selector. Fails if there is none, so that no test passes without its element. */
export function find<E extends HTMLElement = HTMLElement>(container: ParentNode, selector: string): E {
  const found = container.querySelector<E>(selector);
  if (!found) throw new Error(`Nothing matches ${selector}`);
  return found;
}
