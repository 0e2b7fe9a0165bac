/** The settings of a benchmark that opens things in turn. */
export interface Rounds {
  /** Number of rounds that count. */
  rounds: number;
  /** Number of warm-up rounds before them, which fill the caches of disk, code and fonts. */
  warmUp?: number;
  /** Folder of our extension, built as it ships. */
  extensionDir: string;
  /** Gets messages about the progress. */
  say(line: string): void;
}

const WARM_UP = 2;

/** Runs one round after the other. Passes `true` to the rounds that count. */
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
