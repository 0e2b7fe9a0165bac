import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Relation } from '../../data/relatives.ts';
import type { IsoDate } from '../../data/schema.ts';
import type { Field } from '../../data/vocabulary.ts';
import type { Profile } from '../../model/answer/situation.ts';
import { suggestionsFor } from '../../model/answer/suggestions.ts';
import type { Change } from '../../storage/store.ts';
import { enterOn } from '../popup/enter.ts';
import { NeedBox } from '../popup/NeedBox.tsx';
import { type PopupActions, PopupProvider } from '../popup/popup-context.ts';
import { Screen } from '../popup/Screen.tsx';
import type { Here } from '../popup/SearchView.tsx';
import {
  askAgain,
  follow,
  forget,
  forPerson,
  pick,
  SEARCH,
  type View,
  viewOfPortal,
  viewOfWords,
  withAnswer,
} from '../popup/views.ts';
import { Icon } from '../shared/Icon.tsx';
import { useAhead } from '../shared/stored.ts';
import { useEscape } from '../shared/use-escape.ts';

const MAX_SUGGESTIONS = 5;
/** There is no page behind this one. */
const NOWHERE: Here = { portal: undefined, tips: undefined, alarm: false };

interface Props {
  profile: Profile;
  today: IsoDate;
  onProfile(change: Change<Profile>): Promise<void>;
  onOpen(url: string): void;
  /** The user wants to leave the whole page. */
  onLeave(): void;
}

/** The popup's own box with three examples, and the popup's own answer to what was asked. */
export function TryIt({ profile: stored, today, onProfile, onOpen, onLeave }: Props) {
  const [view, setView] = useState<View>(SEARCH);
  const [words, setWords] = useState('');
  const [profile, changeProfile] = useAhead(stored, onProfile);
  const asks = view.name === 'search';
  const again = () => setView(SEARCH);
  useEscape(asks ? onLeave : again);

  const ask = (asked: string) => {
    setWords(asked);
    setView(viewOfWords(asked));
  };
  const answer = (field: Field, value: string, about?: Relation) => {
    if (view.name !== 'answer') return;
    const next = withAnswer(view, profile, field, value, about);
    setView(next.view);
    if (next.profile === profile) return;
    // Where it can't be stored, the answer holds on this page.
    changeProfile((all) => withAnswer(view, all, field, value).profile).catch(console.error);
  };
  const actions: PopupActions = {
    today,
    open: onOpen,
    showTask: (task, known = {}) => setView(follow(task.id, known)),
    showPortal: (portal) => setView(viewOfPortal(portal.id)),
    showPage: onLeave,
  };
  if (asks) {
    return (
      <main class="try panel">
        <p class="headline">{i18n.t('firstRun.title')}</p>
        <p class="lead">{i18n.t('firstRun.lead')}</p>
        <NeedBox
          words={words}
          suggest={(typed) => suggestionsFor(typed, profile, today, MAX_SUGGESTIONS)}
          onEnter={(typed, items) => enterOn(typed, items, profile, today)}
          onWords={setWords}
          onAsk={ask}
          onChoose={(item) =>
            setView(item.kind === 'portal' ? viewOfPortal(item.portal.id) : follow(item.task.id, {}))
          }
          onQuick={(item) => ask(typeof item === 'string' ? item : words)}
        />
        <p class="group-title" id="examples">
          {i18n.t('firstRun.examples.title')}
        </p>
        <ul class="plain chips" aria-labelledby="examples">
          {examples().map((example) => (
            <li key={example}>
              <button type="button" class="chip" data-action="example" onClick={() => ask(example)}>
                {example}
              </button>
            </li>
          ))}
        </ul>
      </main>
    );
  }
  return (
    <div class="try panel" data-answered="true">
      <button type="button" class="chip" data-action="again" onClick={again}>
        <Icon shape="back" /> {i18n.t('firstRun.again')}
      </button>
      <PopupProvider value={actions}>
        <Screen
          view={view}
          words={words}
          profile={profile}
          onWords={setWords}
          onAsk={ask}
          onPick={(task) => setView(pick(view, task))}
          onAnswer={answer}
          onSelf={() => setView(forPerson(view, 'self'))}
          onForget={(fields) => setView(forget(view, fields))}
          onAgain={(fields) => setView(askAgain(view, fields))}
          here={NOWHERE}
          complete
        />
      </PopupProvider>
    </div>
  );
}

/** A question with a question back, one with a date, and one that is answered at once. */
const examples = () => [
  i18n.t('firstRun.examples.referral'),
  i18n.t('firstRun.examples.baby'),
  i18n.t('firstRun.examples.card'),
];
