import type { ConsoleMessage, Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { Running } from './index.ts';

const PATH = 'tricare-bene.triwest.com/mute';
const PAGE = `https://${PATH}`;
/** Known only to somebody in the East: what a tip must not tell the page. */
const SECRET = /You told us|East region|Humana Military/;

/** What the page can find out: that our element is there, and nothing else. On the production build. */
export function muteSuite(running: Running): void {
  describe('mute', () => {
    let undo = () => {};
    afterEach(() => undo());
    const open = async (body: string) => {
      const harness = running();
      undo = harness.server.serve(PATH, { body });
      await harness.setProfile({ region: 'east' });
      return harness.visit(PAGE);
    };

    it('prints nothing to the console, of any kind', async () => {
      const harness = running();
      undo = harness.server.serve(PATH, { body: page('') });
      const printed: string[] = [];
      const blank = await harness.newPage();
      blank.on('console', (message: ConsoleMessage) => printed.push(message.text()));
      await harness.visit(PAGE, { page: blank });
      await useAll(blank);
      await blank.evaluate(() => console.info('the page’s own'));
      await expect.poll(() => printed).toContain('the page’s own');
      expect(printed).toEqual(['the page’s own']);
    });

    it('adds no name to the page’s world', async () => {
      const opened = await open(page('window.before = Object.getOwnPropertyNames(window)'));
      await useAll(opened);
      const added = await opened.evaluate(() => {
        const { before } = window as unknown as { before: string[] };
        return Object.getOwnPropertyNames(window).filter((name) => !before.includes(name));
      });
      // What the test and numbered frames bring, by name: an exception for a pattern could hide one of ours.
      expect(added).toEqual(['before']);
    });

    it('shifts nothing, scrolls nothing, resizes nothing', async () => {
      const opened = await open(page(MEASURING));
      const before = await layout(opened);
      await useAll(opened);
      expect(await layout(opened)).toEqual(before);
      expect(await opened.evaluate(() => (window as unknown as { shifts: number }).shifts)).toBe(0);
    });

    it('keeps its text from a script that tries every door', async () => {
      const opened = await open(page(DEFINING));
      const found = await opened.evaluate(tryEveryDoor);
      expect(found.doors).toBeGreaterThan(15);
      expect(found.text).not.toMatch(SECRET);
      expect(found.roots).toEqual([]);
    });

    it('gives a session recorder an empty element, and events that say no more', async () => {
      const opened = await open(page(RECORDING));
      await useAll(opened);
      const record = await opened.evaluate(() =>
        (window as unknown as { record: string[] }).record.join('\n'),
      );
      expect(record).toContain('<portal-guide-card');
      expect(record).toContain('click portal-guide-card');
      expect(record).not.toMatch(SECRET);
      expect(record.match(/<portal-guide-card[^>]*>(?!<\/portal-guide-card>)/)).toBeNull();
    });
  });
}

const page = (script: string) =>
  `<!doctype html><html><head><title>x</title><link rel="icon" href="data:,"><script>${script}</script></head><body><h1>Page</h1><p>Text</p><button>Ours</button></body></html>`;

/** Closes the card, opens it again, types into it: from outside, for the root is closed. */
async function useAll(opened: Page): Promise<void> {
  const card = () => opened.waitForSelector('portal-guide-card[data-state="card"]');
  await card();
  const corner = await opened.evaluate(() => ({ x: innerWidth - 32, y: innerHeight - 32 }));
  await opened.mouse.click(corner.x, corner.y);
  await opened.waitForSelector('portal-guide-card[data-state="launcher"]');
  await opened.mouse.click(corner.x, corner.y);
  await card();
  await opened.keyboard.press('Tab');
  await opened.keyboard.press('x');
}

function layout(opened: Page): Promise<unknown> {
  return opened.evaluate(() => ({
    boxes: [...document.querySelectorAll('html, body, body *')].map((element) =>
      element.getBoundingClientRect().toJSON(),
    ),
    size: [document.documentElement.scrollWidth, document.documentElement.scrollHeight, scrollX, scrollY],
  }));
}

/** In Firefox, which measures no shifts, the boxes above say the same. */
const MEASURING = `window.shifts = 0;
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) shifts += entry.value; }).observe({ type: 'layout-shift', buffered: true });`;

/** A page that expects us: it has made our element its own before we come. */
const DEFINING = `window.roots = [];
  customElements.define('portal-guide-card', class extends HTMLElement {
    constructor() { super(); this.keep(); }
    keep() { try { this.inner ??= this.attachInternals(); if (this.inner.shadowRoot) roots.push(String(this.inner.shadowRoot)); } catch {} }
    connectedCallback() { this.keep(); }
  });
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) { const root = attach.call(this, init); roots.push('patched'); return root; };`;

/** Runs in the page. Each door gives whatever text it leads to. */
function tryEveryDoor(): { text: string; doors: number; roots: string[] } {
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

/** As session-replay tools do: every change and every event, with the element it happened to. */
const RECORDING = `window.record = [];
  const of = (node) => node.outerHTML ?? node.textContent ?? '';
  new MutationObserver((changes) => changes.forEach(({ type, target, addedNodes, attributeName }) => record.push(
    type, attributeName ? of(target) : '', ...[...addedNodes].map(of))))
    .observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  for (const type of ['click', 'pointerdown', 'pointerover', 'focusin', 'focusout', 'keydown', 'keyup', 'input', 'beforeinput', 'scroll', 'toggle', 'selectionchange', 'copy'])
    addEventListener(type, (event) => record.push(type + ' ' + event.composedPath().map((node) => node.localName ?? node.nodeName ?? 'window').join(' ')
      + (event.target.innerText?.slice?.(0, 2000) ?? '') + getSelection()), true);`;
