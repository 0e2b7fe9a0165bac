/** Runs a maintainers' command: `node tools/run.ts ask …`. The command's module exports `main`. */
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { reportLines } from '../build/data/problem.ts';
import { problemsOnDisk } from '../build/data/read.ts';
import { serveVirtualModules } from '../build/modules.ts';

/** The input and output of a command, so that tests can run it without a process. */
export interface Command {
  /** Prints to `out`, reads `input` only if it needs to, resolves to the exit status. */
  main(args: string[], io: { input: AsyncIterable<string>; out: (line: string) => void }): Promise<number>;
}

const [path = '', ...args] = process.argv.slice(2);
if (!existsSync(path)) {
  console.error(`There is no command "${path}". package.json lists the commands.`);
  process.exit(2);
}
serveVirtualModules();
process.stdin.setEncoding('utf8');
try {
  const { main }: Command = await import(pathToFileURL(path).href);
  process.exitCode = await main(args, { input: process.stdin, out: (line) => console.log(line) });
} catch (error) {
  // Mistakes in the data can break a command anywhere. People then need the mistakes, not the stack trace.
  const problems = problemsOnDisk();
  if (problems.length === 0) throw error;
  for (const line of reportLines(problems)) console.error(line);
  process.exitCode = 1;
}
// An unread input would keep the process alive.
process.stdin.destroy();
