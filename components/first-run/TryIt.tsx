import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { IsoDate } from '../../data/schema.ts';
import type { Whom } from '../../model/answer/household.ts';
import type { Profile } from '../../model/answer/situation.ts';
import { suggestionsFor } from '../../model/answer/suggestions.ts';
import type { Change } from '../../storage/store.ts';
import { AnswerScreen } from '../popup/AnswerScreen.tsx';
import { changesOf } from '../popup/changes.ts';
import { enterOn } from '../popup/enter.ts';
import { NeedBox } from '../popup/NeedBox.tsx';
import { type PopupActions, PopupProvider } from '../popup/popup-context.ts';
import { follow, SEARCH, type View, viewOfPortal, viewOfWords } from '../popup/views.ts';
import { Icon } from '../shared/Icon.tsx';
import { useAhead } from '../shared/stored.ts';
import { useEscape } from '../shared/use-escape.ts';

const MAX_SUGGESTIONS = 5;

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
  const again = () => setView(SEARCH);
  useEscape(view.name === 'search' ? onLeave : again);

  const ask = (asked: string) => {
    setWords(asked);
    setView(viewOfWords(asked));
  };
  const change = (_whom: Whom, to: Change<Profile>) => {
    // Where it can't be stored, the answer holds on this page.
    changeProfile(to).catch(console.error);
  };
  const actions: PopupActions = {
    today,
    people: [],
    open: onOpen,
    showTask: (task, known = {}, about) => setView(follow(task.id, known, about)),
    showPortal: (portal) => setView(viewOfPortal(portal.id)),
    showPage: onLeave,
  };
  if (view.name === 'search') {
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
        <AnswerScreen
          view={view}
          profile={profile}
          {...changesOf(view, { profile, people: [], go: setView, replace: setView, change })}
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
