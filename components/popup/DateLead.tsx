import type { PageDeadline } from '../../data/shipped.ts';
import { complete, type Situation } from '../../model/answer/situation.ts';
import { EventDate } from './EventDate.tsx';
import { SeasonEnd } from './SeasonEnd.tsx';

interface Props {
  deadline: PageDeadline;
  situation: Situation;
  /** The date decides the answer, and stands first and largest. */
  large: boolean;
}

/** The last day that decides a task. */
export function DateLead({ deadline, situation, large }: Props) {
  if (deadline.season) return <SeasonEnd season={deadline.season} large={large} />;
  const { events = [] } = deadline;
  return <EventDate key={events.join()} events={events} region={complete(situation).region} large={large} />;
}
