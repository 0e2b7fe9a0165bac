import { tasks } from '../../data/all-tasks.ts';
import type { PageTask } from '../../data/shipped.ts';
import type { Move } from '../../data/vocabulary.ts';
import type { Need } from './readings.ts';
import { complete, type Situation } from './situation.ts';

/**
 * The task for a move, by where it starts and where it goes. The words alone often leave open whether a move
 * stays in the region; the home that is stored, and the place that they name, do not.
 * @param otherwise the move to take where the places decide nothing; by default that of the task itself
 * @returns the same task where it is about no move
 */
export function moveTask(task: PageTask, situation: Situation, otherwise?: Move): PageTask {
  if (!task.move) return task;
  const move = moveOf(situation) ?? otherwise;
  return (move && tasks.find((other) => other.move === move)) || task;
}

/**
 * The readings of words where all moves are one reading, as far as the places decide which; the likeliest first.
 * Words that say nothing but a move mean the one that asks where to.
 */
export function movesJoined(
  ranked: readonly { task: PageTask; score: number }[],
  situation: Situation,
  onlyMove: boolean,
): { task: PageTask; score: number }[] {
  const scores = new Map<PageTask, number>();
  for (const { task, score } of ranked) {
    const meant = moveTask(task, situation, onlyMove ? 'between-regions' : undefined);
    scores.set(meant, (scores.get(meant) ?? 0) + score);
  }
  return [...scores].map(([task, score]) => ({ task, score })).sort((a, b) => b.score - a.score);
}

/** The same for what the parts of the words ask for. */
export function needsWithMovesJoined(needs: readonly Need[], situation: Situation): Need[] {
  const clear = new Map<PageTask, boolean>();
  for (const need of needs) {
    const meant = moveTask(need.task, situation);
    clear.set(meant, need.clear || clear.get(meant) === true);
  }
  return [...clear].map(([task, isClear]) => ({ task, clear: isClear }));
}

function moveOf(situation: Situation): Move | undefined {
  const { region, destination, toState } = complete(situation);
  // A state in two regions leaves open which one: that task asks.
  if (!destination) return toState && 'between-regions';
  if (destination === 'overseas') return 'overseas';
  return region === destination ? 'within-region' : 'between-regions';
}
