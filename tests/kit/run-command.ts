/** Runs a maintainers' command without a process. */
import type { Command } from '../../tools/run.ts';

/** @param input what the command reads; what it prints comes back by lines and as one text */
export async function run(main: Command['main'], args: string[], input = '') {
  const lines: string[] = [];
  // In chunks that end in the middle of lines, as a pipe delivers them.
  async function* chunks() {
    for (let i = 0; i < input.length; i += 7) yield input.slice(i, i + 7);
  }
  const status = await main(args, { input: chunks(), out: (line) => lines.push(line) });
  return { status, lines, text: lines.join('\n') };
}
