/** Asks before a command changes something outside the project. */
import { createInterface } from 'node:readline/promises';

/**
 * Whether somebody has said yes beforehand: on a build server (`CI`), with `--yes` after `--`, or with
 * `npm start --yes`, which npm passes on as `npm_config_yes`.
 */
export function saidYes(): boolean {
  const { CI = '', npm_config_yes: yes } = process.env;
  return (CI !== '' && CI !== 'false') || yes === 'true' || process.argv.includes('--yes');
}

/**
 * Says what would be done and asks. Only "y" and "yes" are a yes. Where nobody can answer, it is a no.
 * @param plan whole sentences
 */
export async function agreed(plan: string): Promise<boolean> {
  process.stderr.write(`${plan}\n`);
  if (saidYes()) return true;
  if (!process.stdin.isTTY || !process.stderr.isTTY) {
    process.stderr.write('Nobody can be asked here; with --yes, or CI=true, it is done without asking.\n');
    return false;
  }
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(es)?$/i.test((await terminal.question('Do that? [y/N] ')).trim());
  } finally {
    terminal.close();
  }
}
