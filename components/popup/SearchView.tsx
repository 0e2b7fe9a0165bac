import { answerTo, asked, picked, type Request } from '../../model/answer/answer.ts';
import type { Profile } from '../../model/answer/situation.ts';
import { type Suggestion, suggestionsFor } from '../../model/answer/suggestions.ts';
import { urgentTopic } from '../../model/words/understand.ts';
import { useWhenIdle } from '../shared/use-idle.ts';
import { BrowseList } from './BrowseList.tsx';
import { DueLines } from './DueLines.tsx';
import { NeedBox } from './NeedBox.tsx';
import { ProfileLine } from './ProfileLine.tsx';
import { usePopup } from './popup-context.ts';
import { quickLink } from './quick-link.ts';
import { SeasonLine } from './SeasonLine.tsx';
import { UrgentPhones } from './UrgentPhones.tsx';
import { YourTasks } from './YourTasks.tsx';

/** More would push the list past the window. */
const MAX_SUGGESTIONS = 6;

interface Props {
  words: string;
  profile: Profile;
  onWords(words: string): void;
  onAsk(words: string): void;
  onOptions(): void;
  /** Whether to show more than the box: a frame later, so that the popup takes keys sooner. */
  complete: boolean;
}

/** The start: the question, what is due, and all tasks by topic. */
export function SearchView(props: Props) {
  const { words, profile, onWords, onAsk, onOptions, complete } = props;
  const { today, open, showTask, showPortal } = usePopup();
  // The first reading unpacks the model of words; the first key need not wait for that.
  useWhenIdle(() => suggestionsFor('my words', profile, today, MAX_SUGGESTIONS));
  const choose = (item: Suggestion) =>
    item.kind === 'portal' ? showPortal(item.portal) : showTask(item.task);
  const urgent = urgentTopic(words);
  return (
    <main data-view="search">
      <NeedBox
        words={words}
        suggest={(typed) => suggestionsFor(typed, profile, today, MAX_SUGGESTIONS)}
        onWords={onWords}
        onAsk={onAsk}
        onChoose={choose}
        onQuick={(item) => {
          const link = quickLink(answerTo(requestOf(item), profile, today));
          if (link) open(link);
          else if (typeof item === 'string') onAsk(item);
          else choose(item);
        }}
      />
      {/* While it is typed: nobody in danger should have to press Find first. */}
      <div role="status">{urgent && <UrgentPhones topic={urgent} />}</div>
      <ProfileLine profile={profile} onChange={onOptions} />
      {complete && (
        <>
          <SeasonLine />
          <DueLines />
          <YourTasks />
          <BrowseList />
        </>
      )}
    </main>
  );
}

/** What is asked by words, or by taking a suggestion. */
function requestOf(item: Suggestion | string): Request {
  if (typeof item === 'string') return asked(item);
  return item.kind === 'task' ? picked(item.task.id) : { ...asked(''), portal: item.portal.id };
}
