/** The page of a call on what is stored: it follows every change, and the day. */
import { i18n } from '#i18n';
import { portals } from '../../data/all-portals.ts';
import { findTask } from '../../data/all-tasks.ts';
import calls from '../../data/calls.ts';
import lifeEvents from '../../data/life-events.ts';
import type { PageTask } from '../../data/shipped.ts';
import { allDesks, callAsked, type Desk } from '../../model/answer/call.ts';
import { type CallNote, withNote, withoutNote } from '../../model/answer/call-log.ts';
import { peopleInOrder } from '../../model/answer/household.ts';
import { callsSetting } from '../../storage/calls.ts';
import { now } from '../../storage/clock.ts';
import { language } from '../../storage/language.ts';
import { peopleSetting } from '../../storage/people.ts';
import { profileSetting } from '../../storage/profile.ts';
import type { Change } from '../../storage/store.ts';
import { Frame } from '../frame/Frame.tsx';
import { saveCalendarEntry } from '../shared/calendar-entry.ts';
import { Icon } from '../shared/Icon.tsx';
import { Said, useSaid } from '../shared/said.tsx';
import { useSetting, useToday } from '../shared/stored.ts';
import { Appeal } from './Appeal.tsx';
import { Call } from './Call.tsx';
import { CallList } from './CallList.tsx';
import { NoteForm } from './NoteForm.tsx';
import { Notes } from './Notes.tsx';
import { useMinute } from './use-minute.ts';

const DESKS = allDesks(portals);

export interface CallPageProps {
  /** The address's query. Only ids are read from it. */
  query: string;
  /** Whether notes may be kept: never in a private window. */
  keeps: boolean;
  onPrint(): void;
}

/** "Call: Check a referral", "Call: TriWest". */
function titleOf(desk: Desk | null, task: PageTask | null): string {
  if (!desk) return i18n.t('call.list');
  return task ? i18n.t('call.about', { task: task.title }) : i18n.t('call.title', { name: desk.phone.label });
}

/** A call with its notes, or every number where the address names none that is known. */
export function CallPage({ query, keeps, onPrint }: CallPageProps) {
  const { desk, task } = callAsked(query, DESKS, findTask);
  const notes = useSetting(callsSetting, callsSetting.initial);
  const profile = useSetting(profileSetting, profileSetting.initial);
  const household = useSetting(peopleSetting, peopleSetting.initial);
  const today = useToday();
  const minute = useMinute(now);
  const outcome = useSaid();
  const appeal = lifeEvents.find(({ id }) => id === 'appeal');
  const store = (change: Change<CallNote[]>, words: string, undo?: () => Promise<void>) =>
    outcome.announce(callsSetting.update(change), words, undo);
  const keep = (note: Pick<CallNote, 'day' | 'name' | 'reference' | 'promised'>) => {
    const about = { phone: desk?.phone.id ?? '', ...(task && { task: task.id }) };
    store((all) => withNote(all, { ...note, ...about }), i18n.t('options.saved'));
  };
  const remove = (note: CallNote) =>
    store(
      (all) => withoutNote(all, note),
      i18n.t('call.removed'),
      () => callsSetting.update((all) => withNote(all, note)),
    );
  return (
    <Frame place="call" kind="call" title={titleOf(desk, task)} language={language()}>
      {desk ? (
        <Call desk={desk} task={task} say={task ? calls[task.id] : undefined} now={minute} />
      ) : (
        <CallList
          desks={DESKS}
          profile={profile}
          people={peopleInOrder(household)}
          today={today}
          now={minute}
        />
      )}
      {desk && (
        <section class="no-print">
          <h2>{i18n.t('call.notes')}</h2>
          <p class="soft">{i18n.t('call.notesText')}</p>
          <NoteForm today={today} onKeep={keeps ? keep : undefined} />
        </section>
      )}
      <Said {...outcome} />
      {notes.length > 0 && <Notes notes={notes} desks={DESKS} onRemove={remove} />}
      {appeal && (desk || notes.length > 0) && (
        <Appeal event={appeal} today={today} onCalendar={saveCalendarEntry} />
      )}
      <p class="no-print">
        <button type="button" onClick={onPrint}>
          <Icon shape="print" /> {i18n.t('call.print')}
        </button>
      </p>
    </Frame>
  );
}
