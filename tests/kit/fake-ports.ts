/** Connections between a page and the background, which the fake browser does not have. */
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Listener = (message?: unknown) => void;

/** One end of a connection. */
class FakePort {
  other!: FakePort;
  readonly #messages: Listener[] = [];
  readonly #ends: Listener[] = [];
  readonly onMessage = { addListener: (listener: Listener) => void this.#messages.push(listener) };
  readonly onDisconnect = { addListener: (listener: Listener) => void this.#ends.push(listener) };

  constructor(
    readonly name: string,
    readonly sender?: { url: string },
  ) {}

  postMessage(message: unknown): void {
    for (const listener of this.other.#messages) listener(message);
  }

  /** The other end gets the event; this one does not. */
  disconnect(): void {
    for (const listener of this.other.#ends) listener();
  }
}

/** Puts connections into the fake browser. `url`: the address of the page that connects. */
export function fakePorts(url = fakeBrowser.runtime.getURL('/options.html')): void {
  const listeners: ((port: FakePort) => void)[] = [];
  Object.assign(fakeBrowser.runtime, {
    onConnect: { addListener: (listener: (port: FakePort) => void) => void listeners.push(listener) },
    connect: ({ name }: { name: string }) => {
      const [here, there] = [new FakePort(name), new FakePort(name, { url })];
      Object.assign(here, { other: there });
      Object.assign(there, { other: here });
      // The background gets it later, when the page is already listening.
      queueMicrotask(() => {
        for (const listener of listeners) listener(there);
      });
      return here;
    },
  });
}
