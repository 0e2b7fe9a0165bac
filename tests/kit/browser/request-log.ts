/** Tells the requests that the test asked for from those that somebody else made: the extension. */
import type { SeenRequest } from '../../../lab/stand-ins/server.ts';

export class RequestLog {
  readonly #seen: SeenRequest[];
  readonly #expected = new Set<string>();

  constructor(seen: SeenRequest[]) {
    this.#seen = seen;
  }

  /** A document that the test opens, or that a click of the test opens. `visit` says so by itself. */
  expect(url: string): void {
    const { host, pathname, search } = new URL(url);
    this.#expected.add(host.replace(/\.$/, '') + pathname + search);
  }

  /**
   * All requests that are no expected document. Stand-in pages load nothing but themselves, the bare
   * browsers ask for nothing by themselves (measured over a minute, harness.test.ts repeats it), so in a test
   * without subresources of its own everything here comes from the extension.
   */
  unexpected(): string[] {
    return this.#seen
      .filter((request) => !(isDocument(request) && this.#expected.has(request.host + request.path)))
      .map(({ scheme, method, host, path }) => `${method} ${scheme}://${host}${path}`);
  }

  forget(): void {
    this.#seen.length = 0;
    this.#expected.clear();
  }
}

/** A page cannot set `Sec-Fetch-` headers, nor can an extension. Plain `http:` carries none. */
function isDocument({ scheme, headers }: SeenRequest): boolean {
  return scheme === 'http' || headers['sec-fetch-dest'] === 'document';
}
