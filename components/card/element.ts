/**
 * Builds the card's elements without a framework: a framework would be more than half of the script
 * (docs/decisions/2026-11-23-the-card-is-built-without-preact.md). Elements do nothing until they are
 * inserted.
 */
const SVG = 'http://www.w3.org/2000/svg';

/** Makes an element with attributes and children. Skips children that are null. */
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

/** Makes a button that does not submit a form. */
export function button(
  attributes: Record<string, string>,
  label: Node | string,
  onClick: (event: MouseEvent) => void,
): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, label);
  made.addEventListener('click', onClick);
  return made;
}

/** Makes an icon from one path, 24 by 24. Its button must have an accessible name. */
export function icon(path: string): SVGElement {
  const drawing = document.createElementNS(SVG, 'svg');
  drawing.setAttribute('viewBox', '0 0 24 24');
  drawing.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', path);
  drawing.append(line);
  return drawing;
}

/** Makes a section that opens on a click. */
export function disclosure(className: string, summary: string, ...inside: readonly Node[]): HTMLElement {
  return element('details', { class: className }, element('summary', {}, summary), ...inside);
}
