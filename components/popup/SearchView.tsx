import type { PagePortal } from '../../data/shipped.ts';
import { answerTo, asked, picked, type Request } from '../../model/answer/answer.ts';
import type { Profile } from '../../model/answer/situation.ts';
import { type Suggestion, suggestionsFor } from '../../model/answer/suggestions.ts';
import { urgentTopic } from '../../model/words/understand.ts';
import { useWhenIdle } from '../shared/use-idle.ts';
import { AddressBarHint } from './AddressBarHint.tsx';
import { DueLine } from './DueLine.tsx';
import { enterOn } from './enter.ts';
import { HomeLinks } from './HomeLinks.tsx';
import { NeedBox } from './NeedBox.tsx';
import { usePopup } from './popup-context.ts';
import { quickLink } from './quick-link.ts';
import { Tiles } from './Tiles.tsx';
import { TipsHere, type TipsHereProps } from './TipsHere.tsx';
import { UrgentPhones } from './UrgentPhones.tsx';
import { YourTasks } from './YourTasks.tsx';

/** More would push the list past the window. */
const MAX_SUGGESTIONS = 6;

/** The page behind the popup. */
export interface Here {
  /** The portal that it belongs to. */
  portal: PagePortal | undefined;
  /** What there is to say about tips on it. */
  tips: TipsHereProps | undefined;
  /** It imitates a portal. */
  alarm: boolean;
}

interface Props {
  words: string;
  profile: Profile;
  here: Here;
  onWords(words: string): void;
  onAsk(words: string): void;
  /** Whether to show more than the box: a frame later, so that the popup takes keys sooner. */
  complete: boolean;
}

/** The start: the box, the most asked jobs, what is due, and what was begun. On a false site the box alone. */
export function SearchView({ words, profile, here, onWords, onAsk, complete }: Props) {
  const { today, people, usual, open, showTask, showPortal } = usePopup();
  // The first reading unpacks the model of words; the first key need not wait for that.
  useWhenIdle(() => suggestionsFor('my words', profile, today, MAX_SUGGESTIONS));
  const choose = (item: Suggestion) =>
    item.kind === 'portal' ? showPortal(item.portal) : showTask(item.task);
  const urgent = urgentTopic(words);
  return (
    <main data-view="search">
      <NeedBox
        words={words}
        describedBy={here.alarm ? 'site-alarm' : undefined}
        suggest={(typed) => suggestionsFor(typed, profile, today, MAX_SUGGESTIONS)}
        onEnter={(typed, items) => enterOn(typed, items, profile, today, people)}
        onWords={onWords}
        onAsk={onAsk}
        onChoose={choose}
        onQuick={(item) => {
          const link = quickLink(answerTo({ ...requestOf(item), usual }, profile, today, people));
          if (link) open(link);
          else if (typeof item === 'string') onAsk(item);
          else choose(item);
        }}
      />
      {/* While it is typed: nobody in danger should have to press Find first. */}
      <div role="status">{urgent && <UrgentPhones topic={urgent} />}</div>
      {complete && !here.alarm && (
        <div class="home">
          {here.tips && <TipsHere {...here.tips} />}
          <Tiles portal={here.portal} />
          <DueLine />
          <YourTasks profile={profile} />
          <HomeLinks />
          <AddressBarHint />
        </div>
      )}
    </main>
  );
}

/** What is asked by words, or by taking a suggestion. */
function requestOf(item: Suggestion | string): Request {
  if (typeof item === 'string') return asked(item);
  return item.kind === 'task' ? picked(item.task.id) : { ...asked(''), portal: item.portal.id };
}
