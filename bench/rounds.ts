/** How a benchmark that opens things in turn is to run. */
export interface Rounds {
  /** Rounds that count. */
  rounds: number;
  /** Rounds before them that do not: caches of disk, code and fonts fill in them. */
  warmUp?: number;
  /** Folder of our extension, built as it ships. */
  extensionDir: string;
  /** Told of the progress. */
  say(line: string): void;
}

const WARM_UP = 2;

/** Runs one round after the other; those that count get `true`. */
export async function inRounds(
  { rounds, warmUp = WARM_UP, say }: Rounds,
  run: (round: number, counts: boolean) => Promise<void>,
): Promise<void> {
  for (let round = 0; round < warmUp + rounds; round++) {
    const counts = round >= warmUp;
    await run(round, counts);
    say(counts ? `round ${round - warmUp + 1} of ${rounds}` : 'warm-up');
  }
}
