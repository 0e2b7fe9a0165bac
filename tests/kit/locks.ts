/** `navigator.locks` for tests: neither Node before 24.5 nor happy-dom has them. Every module of a file shares them. */

const last = new Map<string, Promise<unknown>>();
const held = new Set<string>();

/** Runs `work` after all earlier requests for the same name. */
function request<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const run = async () => {
    held.add(name);
    try {
      return await work();
    } finally {
      held.delete(name);
    }
  };
  const turn = (last.get(name) ?? Promise.resolve()).then(run, run);
  last.set(name, turn);
  return turn;
}

const query = async () => ({ held: [...held].map((name) => ({ name })) });

// Node before 21 has no navigator either.
if (!('navigator' in globalThis)) Object.defineProperty(globalThis, 'navigator', { value: {} });
Object.defineProperty(navigator, 'locks', { value: { request, query }, configurable: true });
