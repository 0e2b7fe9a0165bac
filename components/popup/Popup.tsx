import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { findPortal } from '../../data/all-portals.ts';
import type { IsoDate } from '../../data/schema.ts';
import type { Language } from '../../data/vocabulary.ts';
import { memberOf } from '../../model/answer/answer.ts';
import { type Member, type People, peopleInOrder, type Whom } from '../../model/answer/household.ts';
import type { Profile } from '../../model/answer/situation.ts';
import { portalOf } from '../../model/site/match-portal.ts';
import { withMember } from '../../storage/people.ts';
import type { LastAnswer } from '../../storage/session.ts';
import type { Change } from '../../storage/store.ts';
import type { PageId } from '../options/pages.ts';
import { ErrorBoundary } from '../shared/ErrorBoundary.tsx';
import { Icon } from '../shared/Icon.tsx';
import { LanguageContext } from '../shared/language.ts';
import { Brand } from '../shared/Sign.tsx';
import { useAhead } from '../shared/stored.ts';
import { useEscape } from '../shared/use-escape.ts';
import { useIdle } from '../shared/use-idle.ts';
import { AnswerScreen } from './AnswerScreen.tsx';
import { ClockLine } from './ClockLine.tsx';
import { changesOf } from './changes.ts';
import { firstViews, firstWords } from './last-view.ts';
import { PersonChip } from './PersonChip.tsx';
import { type PopupActions, PopupProvider } from './popup-context.ts';
import { type Here, SearchView } from './SearchView.tsx';
import { SiteLine } from './SiteLine.tsx';
import { isAlarm } from './site-form.ts';
import type { TipsHereProps } from './TipsHere.tsx';
import { useKeep } from './use-keep.ts';
import {
  follow,
  forPerson,
  forUsual,
  isUrgent,
  SEARCH,
  type View,
  viewOfPortal,
  viewOfWords,
} from './views.ts';

export interface PopupProps {
  /** The address of the active tab; null where the browser doesn't tell. */
  address: string | null;
  /** What is stored about the person; given anew when another window changes it. */
  profile: Profile;
  /** Others of the household. */
  people?: People | undefined;
  today: IsoDate;
  /** The day that the device shows, where it can't be right. */
  wrongDay?: IsoDate | null;
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
  /** Opens one of the options' pages. */
  onPage(page: PageId): void;
  /** Changes the stored profile. A rejection is shown, and the answer still counts while the popup lives. */
  onProfile(change: Change<Profile>): Promise<void>;
  /** The same for the others of the household. */
  onPeople?(change: Change<People>): Promise<void>;
  /** Keeps what is up, to show it again soon; null: nothing is to be shown again. */
  onKeep?(answer: LastAnswer | null): void;
}

const NOBODY: People = {};
/** Where nothing can be stored, a change counts while the popup lives. */
const keepHere = async () => {};

/** The whole popup. In: the page behind it, the profile and the day. Out: what to open, what to store. */
export function Popup(props: PopupProps) {
  const { onOpen, onPage } = props;
  const [stack, setStack] = useState<View[]>(() => firstViews(props));
  const [profile, changeProfile] = useAhead(props.profile, props.onProfile);
  const [household, changePeople] = useAhead(props.people ?? NOBODY, props.onPeople ?? keepHere);
  const people = peopleInOrder(household);
  // Who of them was chosen on the first screen, by id.
  const [usual, setUsual] = useState<string>();
  const [words, setWords] = useState(() => firstWords(props));
  const [unsaved, setUnsaved] = useState(false);
  const complete = useIdle();
  const view = stack.at(-1) ?? SEARCH;
  const deep = stack.length > 1;

  const member =
    view.name === 'answer' ? memberOf(view.request, profile, people) : people.find(({ id }) => id === usual);

  const go = (next: View) => setStack([...stack, forUsual(next, usual)]);
  const replace = (next: View) => setStack([...stack.slice(0, -1), next]);
  const back = () => setStack(stack.slice(0, -1));
  const saying = (stored: Promise<void>) => {
    stored.then(
      () => setUnsaved(false),
      () => setUnsaved(true),
    );
  };
  const changeMember = (id: string, to: Change<Member>) =>
    saying(changePeople((all) => (all[id] ? withMember(all, to({ id, ...all[id] })) : all)));
  const change = (whom: Whom, to: Change<Profile>) => {
    if (typeof whom === 'object') changeMember(whom.member, (stored) => ({ ...stored, ...to(stored) }));
    else saying(changeProfile(to));
  };
  const forWhom = (whom: Whom) => {
    if (view.name === 'answer') replace(forPerson(view, whom));
    else setUsual(typeof whom === 'object' ? whom.member : undefined);
  };
  const here: Here = {
    portal: findPortal(portalOf(props.address ?? '') ?? ''),
    tips: props.tipsHere,
    alarm: isAlarm(props.address),
  };
  const actions: PopupActions = {
    today: props.today,
    people,
    usual,
    about: member?.id,
    open: onOpen,
    showTask: (task, known = {}, about) => go(follow(task.id, known, about)),
    showPortal: (portal) => go(viewOfPortal(portal.id)),
    showPage: onPage,
  };
  useEscape(back, deep);
  useKeep(view, words, props.onKeep);

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
            <PersonChip
              profile={profile}
              people={people}
              member={member}
              onProfile={(to) => change('self', to)}
              onMember={changeMember}
              onWhom={forWhom}
              onAdd={() => onPage('settings')}
            />
          </header>
          {!isUrgent(view) && (
            <SiteLine
              address={props.address}
              // An answer needs the room, and has its own portals.
              offersPortal={view.name === 'search'}
            />
          )}
          {props.wrongDay && <ClockLine shown={props.wrongDay} today={props.today} />}
          <ErrorBoundary key={stack.length}>
            {view.name === 'search' ? (
              <SearchView
                words={words}
                profile={profile}
                here={here}
                onWords={setWords}
                onAsk={(asked) => go(viewOfWords(asked))}
                complete={complete}
              />
            ) : (
              <AnswerScreen
                view={view}
                profile={profile}
                {...changesOf(view, { profile, people, go, replace, change })}
              />
            )}
          </ErrorBoundary>
          <div class="unsaved" role="status">
            {unsaved && i18n.t('popup.notSaved')}
          </div>
          <footer class="soft">
            <p class="not-affiliated">{i18n.t('popup.independent')}</p>
            <button type="button" class="quiet" data-page="real" onClick={() => onOpen('/real.html')}>
              {i18n.t('real.title')}
            </button>
            <button type="button" class="quiet" data-page="settings" onClick={() => onPage('settings')}>
              {i18n.t('popup.settings')}
            </button>
          </footer>
        </div>
      </PopupProvider>
    </LanguageContext.Provider>
  );
}
