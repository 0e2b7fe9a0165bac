/**
 * Builds what enters a page, without a framework: more than half of the script would be that framework
 * (docs/decisions/2026-11-23-the-card-is-built-without-preact.md). Elements are inert until they are put somewhere.
 */
const SVG = 'http://www.w3.org/2000/svg';

/** An element with attributes and with what is in it; null stands for nothing. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string> = {},
  ...children: readonly (Node | string | null)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** A button that submits nothing. */
export function button(
  attributes: Record<string, string>,
  label: Node | string,
  onClick: (event: MouseEvent) => void,
): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, label);
  made.addEventListener('click', onClick);
  return made;
}

/** A drawing of one line, 24 by 24, for a button that has a name of its own. */
export function icon(path: string): SVGElement {
  const drawing = document.createElementNS(SVG, 'svg');
  drawing.setAttribute('viewBox', '0 0 24 24');
  drawing.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', path);
  drawing.append(line);
  return drawing;
}

/** More to read, or to press, on demand. */
export function disclosure(className: string, summary: string, ...inside: readonly Node[]): HTMLElement {
  return element('details', { class: className }, element('summary', {}, summary), ...inside);
}
