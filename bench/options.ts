import { parseArgs } from 'node:util';

/** Reads `--rounds N`. For anything else, throws an error with a message for the user. */
export function readRounds(args: string[], otherwise: number): number {
  const { values } = parseArgs({ args, options: { rounds: { type: 'string' } } });
  const rounds = Number(values.rounds ?? otherwise);
  if (!Number.isInteger(rounds) || rounds < 1) {
    throw new Error(`--rounds takes a number from 1 on, not "${values.rounds}".`);
  }
  return rounds;
}
