/**
 * Reads and presses what is in the card. Its root is closed, and the frame is a page of ours, so that only the
 * browser itself can look: DevTools in Chromium, a script with Firefox's own privileges there.
 */
import type { CDPSession, Page } from 'puppeteer-core';
import type { BrowserKind } from './browsers/find.ts';
import { inFirefox } from './inside-firefox.ts';

export interface CardFrame {
  /** The value of an expression in the card's document, which must be JSON; null while there is none. */
  read<Value>(expression: string): Promise<Value | null>;
  /** Whether the card is open and drawn. */
  isDrawn(): Promise<boolean>;
  /** Waits until the card is drawn, or gone. Throws if it takes too long. */
  becomes(state: 'drawn' | 'gone'): Promise<void>;
  /** Presses the middle of the first element that is drawn. */
  press(selector: string): Promise<void>;
  /** The middle of the launcher, in pixels of the page, and whether it has a number. */
  launcher(): Promise<Launcher>;
}

interface Launcher {
  x: number;
  y: number;
  fresh: boolean;
}

interface Inside {
  /** Middle of the launcher, place of the frame, and whether it is drawn. */
  launcher: Launcher | null;
  frame: { x: number; y: number; drawn: boolean } | null;
  value: unknown;
}

/** The middle of an element in the frame, in pixels, and whether the pointer is over it. */
interface Target {
  x: number;
  y: number;
  hovered: boolean;
}

/** Scrolls the element into view and resolves to its `Target`; null if none is drawn. */
const targetOf = (selector: string) => `(() => {
  const all = [...document.querySelectorAll(${JSON.stringify(selector)})];
  const found = all.find((one) => one.getBoundingClientRect().width > 0);
  if (!found) return null;
  found.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = found.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2, hovered: found.matches(':hover') };
})()`;

/** How long a frame may take until the pointer reaches it, in milliseconds. */
const REACH_LIMIT = 15_000;
/** How long a card may take to come or go, and how often to look, in milliseconds. */
const MAX_WAIT_MS = 20_000;
const LOOK_MS = 50;

export function cardFrame(kind: BrowserKind, page: Page): CardFrame {
  const look = kind === 'firefox' ? lookInFirefox : lookInChromium;

  /**
   * Moves the pointer onto the element, and on until it stays under it: a card may still move, and a browser draws
   * a frame before it sends input there. A press would go to the page behind it.
   */
  async function reach(selector: string): Promise<void> {
    const deadline = Date.now() + REACH_LIMIT;
    let [x, y] = [-1, -1];
    while (Date.now() < deadline) {
      const { frame, value } = await look(page, targetOf(selector));
      const target = value as Target | null;
      if (!frame?.drawn || !target) continue;
      const [left, top] = [frame.x + target.x, frame.y + target.y];
      const stays = Math.abs(left - x) <= 1 && Math.abs(top - y) <= 1;
      if (stays && target.hovered) return;
      // A pointer that does not move is not sent again.
      [x, y] = [stays && x === left ? left + 1 : left, top];
      await page.mouse.move(x, y);
    }
    throw new Error(`The pointer reaches no ${selector} in a card on ${page.url()}.`);
  }

  const isDrawn = async () => (await look(page, 'null')).frame?.drawn ?? false;

  return {
    read: async <Value>(expression: string) => (await look(page, expression)).value as Value | null,
    isDrawn,
    async becomes(state) {
      for (const end = Date.now() + MAX_WAIT_MS; (await isDrawn()) !== (state === 'drawn'); ) {
        if (Date.now() > end) throw new Error(`The card on ${page.url()} is not ${state}.`);
        await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
      }
    },
    async press(selector) {
      await reach(selector);
      await page.mouse.down();
      await page.mouse.up();
    },
    async launcher() {
      const { launcher } = await look(page, 'null');
      if (!launcher) throw new Error(`No launcher on ${page.url()}.`);
      return launcher;
    },
  };
}

/** Run with the root at hand: places of launcher and frame. */
const PLACES = `
  const control = root?.querySelector('button');
  const button = control?.getBoundingClientRect();
  const element = root?.querySelector('iframe');
  const box = element?.getBoundingClientRect();
  const launcher = button
    ? { x: button.x + button.width / 2, y: button.y + button.height / 2, fresh: 'fresh' in control.dataset }
    : null;
  const frame = box ? { x: box.x + 1, y: box.y + 1, drawn: element.hasAttribute('height') } : null;`;

async function lookInChromium(page: Page, expression: string): Promise<Inside> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const host = find(root, ({ localName }) => localName === 'portal-guide-card');
    const shadow = host?.shadowRoots?.[0];
    if (!shadow) return { launcher: null, frame: null, value: null };
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: `function () { const root = this; ${PLACES} return { launcher, frame }; }`,
      returnByValue: true,
    });
    const element = find(shadow, ({ localName }) => localName === 'iframe');
    return { ...result.value, value: await readFrom(session, element?.frameId, expression) };
  } finally {
    await session.detach().catch(() => {});
  }
}

/**
 * The value of an expression in a frame of another process; null while there is none, or when it goes meanwhile.
 * Puppeteer 25.16 can't evaluate in such a frame if its tab was opened by a link, so this attaches by itself.
 */
async function readFrom(page: CDPSession, frame: string | undefined, expression: string): Promise<unknown> {
  const session = frame && (await attach(page, frame).catch(() => null));
  if (!session) return null;
  try {
    const { result } = await session.send('Runtime.evaluate', { expression, returnByValue: true });
    return result.value ?? null;
  } catch {
    return null;
  } finally {
    await session.detach().catch(() => {});
  }
}

/** A session with a frame of another process, which has the frame's own id. */
async function attach(page: CDPSession, targetId: string): Promise<CDPSession | undefined> {
  const { targetInfo } = await page.send('Target.getTargetInfo', { targetId });
  return page.connection()?.createSession(targetInfo);
}

interface Node {
  localName: string;
  backendNodeId: number;
  frameId?: string;
  children?: Node[];
  shadowRoots?: Node[];
}

function find(node: Node, fits: (node: Node) => boolean): Node | undefined {
  if (fits(node)) return node;
  for (const child of node.children ?? []) {
    const found = find(child, fits);
    if (found) return found;
  }
  return undefined;
}

async function lookInFirefox(page: Page, expression: string): Promise<Inside> {
  const script = `
    let answer = { launcher: null, frame: null, value: null };
    try {
      const root = content.document.querySelector('portal-guide-card')?.openOrClosedShadowRoot;
      ${PLACES}
      const inside = element?.contentDocument;
      const own = inside?.documentURI.startsWith('moz-extension:');
      const read = own && Cu.Sandbox(inside.defaultView, { sandboxPrototype: inside.defaultView });
      const value = read ? Cu.evalInSandbox(${JSON.stringify(`JSON.stringify(${expression} ?? null)`)}, read) : 'null';
      answer = { launcher, frame, value: JSON.parse(value) };
    } catch (error) {
      answer.error = String(error);
    }
    sendAsyncMessage('portal-guide:look', answer);`;
  return inFirefox(
    page.browser(),
    `const all = [...document.querySelectorAll('browser')];
    const tab = all.find((one) => one.currentURI?.spec === ${JSON.stringify(page.url())} && one.browsingContext?.isActive)
      ?? all.find((one) => one.currentURI?.spec === ${JSON.stringify(page.url())});
    if (!tab) return { launcher: null, frame: null, value: null };
    const manager = tab.messageManager;
    return new Promise((resolve) => {
      const heard = ({ data }) => {
        manager.removeMessageListener('portal-guide:look', heard);
        resolve(data);
      };
      manager.addMessageListener('portal-guide:look', heard);
      manager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(`{${script}}`)}), false);
    });`,
  );
}
