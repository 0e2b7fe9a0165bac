import type { IsoDate, Portal, Task } from '../../data/schema.ts';
import type { Profile } from '../../model/answer/situation.ts';
import { suggest, urgentTopic } from '../../model/words/understand.ts';
import { useWhenIdle } from '../shared/use-idle.ts';
import { BrowseList } from './BrowseList.tsx';
import { DueLines } from './DueLines.tsx';
import { NeedBox } from './NeedBox.tsx';
import { ProfileLine } from './ProfileLine.tsx';
import { SeasonLine } from './SeasonLine.tsx';
import { UrgentPhones } from './UrgentPhones.tsx';
import { YourTasks } from './YourTasks.tsx';

/** More would push the list past the window. */
const MAX_SUGGESTIONS = 6;

interface Props {
  words: string;
  profile: Profile;
  today: IsoDate;
  onWords(words: string): void;
  onAsk(words: string): void;
  onTask(task: Task): void;
  onPortal(portal: Portal): void;
  onOptions(): void;
  /** Whether to show more than the box: a frame later, so that the popup takes keys sooner. */
  complete: boolean;
}

/** The start: the question, what is due, and all tasks by topic. */
export function SearchView(props: Props) {
  const { words, profile, today, onWords, onAsk, onTask, onPortal, onOptions, complete } = props;
  // The first reading unpacks the model of words; the first key need not wait for that.
  useWhenIdle(() => suggest('', 0));
  const urgent = urgentTopic(words);
  return (
    <main data-view="search">
      <NeedBox
        words={words}
        suggest={(typed) => suggest(typed, MAX_SUGGESTIONS)}
        onWords={onWords}
        onAsk={onAsk}
        onTask={onTask}
      />
      {/* While it is typed: nobody in danger should have to press Find first. */}
      <div role="status">{urgent && <UrgentPhones topic={urgent} />}</div>
      <ProfileLine profile={profile} onChange={onOptions} />
      {complete && (
        <>
          <SeasonLine today={today} onTask={onTask} />
          <DueLines onTask={onTask} />
          <YourTasks onTask={onTask} />
          <BrowseList onTask={onTask} onPortal={onPortal} />
        </>
      )}
    </main>
  );
}
