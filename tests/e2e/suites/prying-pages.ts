/** Pages that try to find out what the card says, as strings and functions that run in the page. */

/** A page with a script that runs before anything else. */
export const page = (script: string) =>
  `<!doctype html><html><head><title>x</title><link rel="icon" href="data:,"><script>${script}</script></head><body><h1>Page</h1><p>Text</p><button>Ours</button></body></html>`;

/** Counts layout shifts. Firefox measures none; there the boxes before and after have to do. */
export const MEASURING = `window.shifts = 0;
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) shifts += entry.value; }).observe({ type: 'layout-shift', buffered: true });`;

/** A page that expects us: it has defined our element's name before our script runs. */
export const DEFINING = `window.roots = [];
  customElements.define('portal-guide-card', class extends HTMLElement {
    constructor() { super(); this.keep(); }
    keep() { try { this.inner ??= this.attachInternals(); if (this.inner.shadowRoot) roots.push(String(this.inner.shadowRoot)); } catch {} }
    connectedCallback() { this.keep(); }
  });
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) { const root = attach.call(this, init); roots.push('patched'); return root; };`;

/** Runs in the page. Each probe returns the text that it can reach. */
export function tryEveryDoor(): { text: string; doors: number; roots: string[] } {
  const host = document.querySelector('portal-guide-card') as HTMLElement;
  const x = innerWidth - 200;
  const y = innerHeight - 200;
  const caret = document as unknown as Record<
    string,
    ((x: number, y: number) => { startContainer?: Node; offsetNode?: Node } | null) | undefined
  >;
  const select = () => {
    getSelection()?.selectAllChildren(document.documentElement);
    return String(getSelection());
  };
  const doors: (() => unknown)[] = [
    () => host.innerText,
    () => host.textContent,
    () => host.innerHTML,
    () => host.getHTML?.({ serializableShadowRoots: true }),
    () => host.shadowRoot,
    () => host.accessKey + host.title + host.ariaLabel,
    () => host.assignedSlot,
    () => new XMLSerializer().serializeToString(document),
    () => (host.cloneNode(true) as HTMLElement).outerHTML,
    () => document.documentElement.outerHTML,
    () => document.body.innerText,
    () =>
      document
        .elementsFromPoint(x, y)
        .map((element) => element.outerHTML.slice(0, 500))
        .join(),
    () => caret.caretRangeFromPoint?.(x, y)?.startContainer?.textContent,
    () => caret.caretPositionFromPoint?.(x, y)?.offsetNode?.textContent,
    () => select(),
    () => document.execCommand('selectAll') && String(getSelection()),
    () => getSelection()?.getRangeAt(0).cloneContents().textContent,
    () =>
      document.evaluate('string(//portal-guide-card)', document, null, XPathResult.STRING_TYPE, null)
        .stringValue,
    () =>
      document
        .getAnimations()
        .map(({ effect }) => (effect as KeyframeEffect).target?.textContent)
        .join(),
    () => [...document.styleSheets].map((sheet) => sheet.ownerNode?.textContent).join(),
    () => getComputedStyle(host, '::before').content + getComputedStyle(host).cssText,
    () => document.activeElement?.textContent,
  ];
  const texts = doors.map((door) => {
    try {
      return String(door() ?? '');
    } catch {
      return '';
    }
  });
  getSelection()?.removeAllRanges();
  return {
    text: texts.join('\n'),
    doors: doors.length,
    roots: (window as unknown as { roots: string[] }).roots,
  };
}

/** Records every change and every event with its element, as session-replay tools do. */
export const RECORDING = `window.record = [];
  const of = (node) => node.outerHTML ?? node.textContent ?? '';
  new MutationObserver((changes) => changes.forEach(({ type, target, addedNodes, attributeName }) => record.push(
    type, attributeName ? of(target) : '', ...[...addedNodes].map(of))))
    .observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  for (const type of ['click', 'pointerdown', 'pointerover', 'focusin', 'focusout', 'keydown', 'keyup', 'input', 'beforeinput', 'scroll', 'toggle', 'selectionchange', 'copy'])
    addEventListener(type, (event) => record.push(type + ' ' + event.composedPath().map((node) => node.localName ?? node.nodeName ?? 'window').join(' ')
      + (event.target.innerText?.slice?.(0, 2000) ?? '') + getSelection()), true);`;
