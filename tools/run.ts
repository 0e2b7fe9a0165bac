/** Runs a maintainers' command: `node tools/run.ts ask …`. The command's module exports `main`. */
import { pathToFileURL } from 'node:url';
import { serveVirtualModules } from '../build/modules.ts';

/** What a command gets and gives back, so that tests can run it without a process. */
export interface Command {
  /** Prints to `out`, reads `input` only where it needs to, resolves to the exit status. */
  main(args: string[], io: { input: AsyncIterable<string>; out: (line: string) => void }): Promise<number>;
}

const [path = '', ...args] = process.argv.slice(2);
serveVirtualModules();
const { main }: Command = await import(pathToFileURL(path).href);
process.stdin.setEncoding('utf8');
process.exitCode = await main(args, { input: process.stdin, out: (line) => console.log(line) });
// An input that nobody reads would keep the process alive.
process.stdin.destroy();
