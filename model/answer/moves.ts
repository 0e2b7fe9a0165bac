import { tasks } from '../../data/all-tasks.ts';
import type { PageTask } from '../../data/shipped.ts';
import type { Move } from '../../data/vocabulary.ts';
import { complete, type Situation } from './situation.ts';

/**
 * The task for a move, by where it starts and where it goes. The words alone often leave open whether a move
 * stays in the region; the home that is stored, and the place that they name, do not.
 * @returns the same task where it is about no move, or where the places decide nothing
 */
export function moveTask(task: PageTask, situation: Situation): PageTask {
  if (!task.move) return task;
  const move = moveOf(situation);
  return (move && tasks.find((other) => other.move === move)) || task;
}

function moveOf(situation: Situation): Move | undefined {
  const { region, destination, toState } = complete(situation);
  // A state in two regions leaves open which one: that task asks.
  if (!destination) return toState && 'between-regions';
  if (destination === 'overseas') return 'overseas';
  return region === destination ? 'within-region' : 'between-regions';
}
