import type { IsoDate } from '../../data/schema.ts';
import type { PageTask } from '../../data/shipped.ts';
import { TASK_STATUSES } from '../../data/task-persons.ts';
import { currentOpenSeason } from '../time/calendar.ts';
import type { Situation } from './situation.ts';

/** What is left of the score of a task that is not for the person; people also ask for later, or for others. */
const UNFIT_SHARE = 0.2;
/** What becomes of the score of a change of plan without an event, in Open Season and outside of it. */
const [IN_SEASON, OUT_OF_SEASON] = [2.5, 0.4];
const SEASON_TASK = 'change-plan-open-season';

/**
 * The readings of words by whom and when they are for, the likeliest first. A task that is not for somebody of
 * the known status counts less: "a dentist for my son" of a soldier is no dentist for soldiers. To change plans
 * without an event is likelier in Open Season.
 */
export function fitting(
  ranked: readonly { task: PageTask; score: number }[],
  { status }: Situation,
  today: IsoDate,
): { task: PageTask; score: number }[] {
  const season = currentOpenSeason(today) === null ? OUT_OF_SEASON : IN_SEASON;
  const weightOf = ({ id }: PageTask) => {
    const fits = !status || (TASK_STATUSES[id]?.includes(status) ?? true);
    return (fits ? 1 : UNFIT_SHARE) * (id === SEASON_TASK ? season : 1);
  };
  return ranked
    .map(({ task, score }) => ({ task, score: score * weightOf(task) }))
    .sort((a, b) => b.score - a.score);
}
