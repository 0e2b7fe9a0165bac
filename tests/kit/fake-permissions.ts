/** A fake of a browser's permissions, run-time content scripts and tabs. */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

interface Change {
  origins: string[];
}
interface Script {
  id: string;
  matches: string[];
}

type Listener = (change: Change) => void;

const event = (listeners: Set<Listener>) => ({
  addListener: (listener: Listener) => void listeners.add(listener),
  removeListener: (listener: Listener) => void listeners.delete(listener),
});

export class FakePermissions {
  readonly origins = new Set<string>();
  readonly scripts = new Map<string, Script>();
  /** Ids of the tabs in which `executeScript` ran the content script, in order. */
  readonly restarted: number[] = [];
  /** What the user answers when asked. */
  answer = true;
  readonly #added = new Set<Listener>();
  readonly #removed = new Set<Listener>();

  /** Ids of the tabs in which a script of ours hears messages. */
  answering: number[] = [];

  /** Open tabs, with the addresses that the browser lets the extension see. */
  tabs: { id: number; url: string }[] = [];

  install(): void {
    Object.assign(fakeBrowser, {
      permissions: {
        contains: async ({ origins }: Change) => origins.every((origin) => this.origins.has(origin)),
        request: vi.fn(async ({ origins }: Change) => {
          if (this.answer) this.grant(origins);
          return this.answer;
        }),
        remove: async ({ origins }: Change) => this.revoke(origins),
        onAdded: event(this.#added),
        onRemoved: event(this.#removed),
      },
      scripting: {
        getRegisteredContentScripts: async () => [...this.scripts.values()],
        registerContentScripts: async (scripts: Script[]) => {
          for (const script of scripts) {
            if (this.scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
            this.scripts.set(script.id, script);
          }
        },
        unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
          for (const id of ids) {
            if (!this.scripts.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
          }
        },
        executeScript: async ({ target }: { target: { tabId: number } }) => {
          const tab = this.tabs.find(({ id }) => id === target.tabId);
          if (!tab || !this.origins.has(`${new URL(tab.url).origin}/*`)) throw new Error('Cannot access');
          this.restarted.push(tab.id);
          return [];
        },
      },
    });
    Object.assign(fakeBrowser.tabs, {
      sendMessage: async (id: number) => {
        if (!this.answering.includes(id)) throw new Error('Receiving end does not exist.');
      },
      query: async ({ url }: { url: string[] }) =>
        this.tabs.filter((tab) => url.includes(`${new URL(tab.url).origin}/*`)),
    });
  }

  /** Grants hosts, as the user does in the browser's settings or with a yes to the prompt. */
  grant(origins: string[]): void {
    for (const origin of origins) this.origins.add(origin);
    for (const listener of this.#added) listener({ origins });
  }

  revoke(origins: string[]): boolean {
    for (const origin of origins) this.origins.delete(origin);
    for (const listener of this.#removed) listener({ origins });
    return true;
  }

  /** Ids of the registrations, with their hosts. */
  registered(): Record<string, string[]> {
    return Object.fromEntries([...this.scripts.values()].map(({ id, matches }) => [id, matches]));
  }
}

/** Resets the browser to the state after installation: nothing stored, nothing granted. */
export function freshBrowser(): FakePermissions {
  fakeBrowser.reset();
  const fake = new FakePermissions();
  fake.install();
  return fake;
}
