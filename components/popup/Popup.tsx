import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Relation } from '../../data/relatives.ts';
import type { IsoDate } from '../../data/schema.ts';
import type { Field, Language } from '../../data/vocabulary.ts';
import type { Profile } from '../../model/answer/situation.ts';
import type { LastAnswer } from '../../storage/session.ts';
import type { Change } from '../../storage/store.ts';
import { ErrorBoundary } from '../shared/ErrorBoundary.tsx';
import { Icon } from '../shared/Icon.tsx';
import { LanguageContext } from '../shared/language.ts';
import { NotAffiliated } from '../shared/NotAffiliated.tsx';
import { Brand } from '../shared/Sign.tsx';
import { useAhead } from '../shared/stored.ts';
import { useEscape } from '../shared/use-escape.ts';
import { useIdle } from '../shared/use-idle.ts';
import { firstViews, firstWords, toKeep } from './last-view.ts';
import { type PopupActions, PopupProvider } from './popup-context.ts';
import { Screen } from './Screen.tsx';
import { SiteLine } from './SiteLine.tsx';
import { TipsHere, type TipsHereProps } from './TipsHere.tsx';
import {
  askAgain,
  follow,
  forget,
  forPerson,
  isUrgent,
  pick,
  SEARCH,
  type View,
  viewOfPortal,
  viewOfWords,
  withAnswer,
} from './views.ts';

export interface PopupProps {
  /** The address of the active tab; null where the browser doesn't tell. */
  address: string | null;
  /** What is stored about the person; given anew when another window changes it. */
  profile: Profile;
  today: IsoDate;
  language: Language;
  /** A task to open at once; an unknown one is ignored. */
  task?: string | undefined;
  /** Words to answer at once; of no effect beside a task. */
  question?: string | undefined;
  /** The answer that was up a short while ago, to show again where nothing else is asked. */
  last?: LastAnswer | null;
  /** What there is to say about tips on the page; absent where it is no portal's. */
  tipsHere?: TipsHereProps | undefined;
  /** Opens an address in a new tab. */
  onOpen(url: string): void;
  /** Opens the options page. */
  onOptions(): void;
  /** Changes the stored profile. A rejection is shown, and the answer still counts while the popup lives. */
  onProfile(change: Change<Profile>): Promise<void>;
  /** Keeps what is up, to show it again soon; null: nothing is to be shown again. */
  onKeep?(answer: LastAnswer | null): void;
}

/** The whole popup. In: the page behind it, the profile and the day. Out: what to open, what to store. */
export function Popup(props: PopupProps) {
  const { onOpen, onOptions } = props;
  const [stack, setStack] = useState<View[]>(() => firstViews(props));
  const [profile, changeProfile] = useAhead(props.profile, props.onProfile);
  const [words, setWords] = useState(() => firstWords(props));
  const [unsaved, setUnsaved] = useState(false);
  const complete = useIdle();
  const view = stack.at(-1) ?? SEARCH;
  const deep = stack.length > 1;

  const go = (next: View) => setStack([...stack, next]);
  const replace = (next: View) => setStack([...stack.slice(0, -1), next]);
  const back = () => setStack(stack.slice(0, -1));
  const answer = (field: Field, value: string, about?: Relation) => {
    if (view.name !== 'answer') return;
    const next = withAnswer(view, profile, field, value, about);
    replace(next.view);
    if (next.profile === profile) return;
    changeProfile((stored) => withAnswer(view, stored, field, value).profile).then(
      () => setUnsaved(false),
      () => setUnsaved(true),
    );
  };
  const actions: PopupActions = {
    today: props.today,
    open: onOpen,
    showTask: (task, known = {}) => go(follow(task.id, known)),
    showPortal: (portal) => go(viewOfPortal(portal.id)),
  };
  useEscape(back, deep);
  // biome-ignore lint/correctness/useExhaustiveDependencies: words still being typed are no answer
  useEffect(() => props.onKeep?.(toKeep(view, words)), [view]);

  return (
    <LanguageContext.Provider value={props.language}>
      <PopupProvider value={actions}>
        <div class="popup">
          <header>
            {deep ? (
              <button type="button" class="back" onClick={back}>
                <Icon shape="back" /> {i18n.t('popup.back')}
              </button>
            ) : (
              <Brand />
            )}
            <button type="button" class="to-options" onClick={onOptions}>
              <Icon shape="options" /> {i18n.t('popup.options')}
            </button>
          </header>
          {!isUrgent(view) && (
            <SiteLine
              address={props.address}
              // An answer needs the room, and has its own portals.
              offersPortal={view.name === 'search'}
            />
          )}
          {view.name === 'search' && props.tipsHere && <TipsHere {...props.tipsHere} />}
          <ErrorBoundary key={stack.length}>
            <Screen
              view={view}
              words={words}
              profile={profile}
              onWords={setWords}
              onAsk={(asked) => go(viewOfWords(asked))}
              onPick={(task) => view.name === 'answer' && go(pick(view, task))}
              onAnswer={answer}
              onSelf={() => view.name === 'answer' && replace(forPerson(view, 'self'))}
              onForget={(fields) => view.name === 'answer' && replace(forget(view, fields))}
              onAgain={(fields) => view.name === 'answer' && replace(askAgain(view, fields))}
              onOptions={onOptions}
              complete={complete}
            />
          </ErrorBoundary>
          <div class="unsaved" role="status">
            {unsaved && i18n.t('popup.notSaved')}
          </div>
          <footer>
            <NotAffiliated />
          </footer>
        </div>
      </PopupProvider>
    </LanguageContext.Provider>
  );
}
