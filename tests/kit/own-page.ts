/** Starts one of our pages as the browser does: its script on an empty document, with a fake browser. */
import { render } from 'preact';
import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fakeBadge } from './fake-badge.ts';
import { type FakePermissions, freshBrowser } from './fake-permissions.ts';
import { find } from './find.ts';
import { speak } from './messages.ts';
import './idle.ts';

/** What the page did to its window and to the browser. */
export const asked = {
  create: vi.fn<(tab: { url: string }) => Promise<unknown>>(),
  close: vi.fn<() => void>(),
  print: vi.fn<() => void>(),
};

/** The addresses of the tabs that were opened. */
export const opened = (): string[] => asked.create.mock.calls.map(([{ url }]) => url);

/** The element into which the page draws. */
export const app = (): HTMLElement => find(document, '#app');

/** The fake browser's permissions and tabs, new for each test. */
export let permissions: FakePermissions;

/** Call this once per file. Before each test, it clears storage, tabs and page. */
export function withOwnPage(): void {
  beforeEach(() => {
    permissions = freshBrowser();
    speak('en');
    fakeBadge();
    vi.resetModules();
    asked.create.mockReset().mockResolvedValue({});
    for (const spy of [asked.close, asked.print]) spy.mockReset();
    Object.assign(fakeBrowser.runtime, {
      getManifest: () => ({ version: '1.2.3', permissions: ['storage'] }),
    });
    Object.assign(fakeBrowser.tabs, { create: asked.create });
    Object.assign(window, { close: asked.close, print: asked.print });
    const place = document.createElement('div');
    place.id = 'app';
    document.body.replaceChildren(place);
  });
  afterEach(() => {
    render(null, app());
    vi.restoreAllMocks();
  });
}

interface Start {
  /** The query of the address, from its question mark on. */
  query?: string;
  /** Whether the page fills a tab, as the popup does where it can't pop up. */
  inTab?: boolean;
  /** The address of the current tab, if the browser lets the page see it. */
  behind?: string;
}

/** The current tab. */
export const TAB = 7;

/**
 * Runs the script of one of our pages, and waits until it has drawn something. `goes` sends the current tab to
 * another address, which the browser may not let the page see.
 */
export async function startPage(
  name: 'popup' | 'options' | 'report' | 'real' | 'call' | 'plan',
  how: Start = {},
) {
  const { query = '', inTab = false } = how;
  let { behind } = how;
  history.replaceState(null, '', `/${name}.html${query}`);
  const { query: byAddress } = fakeBrowser.tabs as unknown as { query(wanted: object): Promise<object[]> };
  Object.assign(fakeBrowser.tabs, {
    query: async (wanted: { active?: boolean }) =>
      wanted.active
        ? [{ id: TAB, index: 3, ...(behind !== undefined && { url: behind }) }]
        : byAddress(wanted),
    getCurrent: async () => (inTab ? { id: TAB + 1, incognito: false } : undefined),
  });
  await import(`../../entrypoints/${name}/main.tsx`);
  await vi.waitFor(() => find(app(), '*'));
  return {
    async goes(address: string | undefined): Promise<void> {
      behind = address;
      await fakeBrowser.tabs.onUpdated.trigger(TAB, { status: 'loading' }, { id: TAB } as never);
    },
  };
}
