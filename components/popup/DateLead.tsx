import type { PageDeadline } from '../../data/shipped.ts';
import { eventDay } from '../../model/answer/event-day.ts';
import { complete, type Situation } from '../../model/answer/situation.ts';
import { EventDate } from './EventDate.tsx';
import { usePopup } from './popup-context.ts';
import { SeasonEnd } from './SeasonEnd.tsx';

interface Props {
  deadline: PageDeadline;
  situation: Situation;
  /** What the person typed. */
  words: string;
  /** The date decides the answer, and stands first and largest. */
  large: boolean;
}

/** The last day that decides a task. */
export function DateLead({ deadline, situation, words, large }: Props) {
  const { today, about } = usePopup();
  if (deadline.season) return <SeasonEnd season={deadline.season} large={large} />;
  const { events = [] } = deadline;
  const { region } = complete(situation);
  const told = eventDay(words, events, today);
  return (
    <EventDate key={[...events, about].join()} events={events} region={region} told={told} large={large} />
  );
}
