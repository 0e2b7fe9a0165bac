import { UsageError } from '../tools/command-line.ts';

/** The option of the benchmarks that run in rounds. */
export const ROUNDS = { rounds: { type: 'string', default: '20' } } as const;

/** The number after `--rounds`. Throws a `UsageError` for anything but a whole number from 1 on. */
export function readRounds(text: string): number {
  const rounds = Number(text);
  if (!Number.isInteger(rounds) || rounds < 1) {
    throw new UsageError(`--rounds takes a number from 1 on, not "${text}".`);
  }
  return rounds;
}
