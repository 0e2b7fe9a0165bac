/** The page of plans on what is stored: it follows every change, and the day. */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Field } from '../../data/vocabulary.ts';
import { ME, peopleInOrder } from '../../model/answer/household.ts';
import { composePlan, type PlanEvent, plannedEvents } from '../../model/answer/plan.ts';
import type { PlannedLine, PlannedStep } from '../../model/answer/plan-merge.ts';
import {
  isLineDone,
  isTicked,
  lineKey,
  withDone,
  withOthersSteps,
  withSteps,
} from '../../model/answer/plan-ticks.ts';
import { profileOf } from '../../model/answer/relatives.ts';
import { merge, type Situation } from '../../model/answer/situation.ts';
import { isDay } from '../../model/time/days.ts';
import { withDeadline, withoutDeadline } from '../../model/time/deadlines.ts';
import { deadlinesSetting } from '../../storage/deadlines.ts';
import { language } from '../../storage/language.ts';
import { peopleSetting } from '../../storage/people.ts';
import { othersProgressSetting, planSetting, separateTicks } from '../../storage/plan.ts';
import { profileSetting } from '../../storage/profile.ts';
import { progressSetting } from '../../storage/tasks.ts';
import { Frame } from '../frame/Frame.tsx';
import { saveCalendar } from '../shared/calendar-entry.ts';
import { Icon } from '../shared/Icon.tsx';
import { memberLabel } from '../shared/labels.ts';
import { SourceList } from '../shared/SourceList.tsx';
import { Said, useSaid } from '../shared/said.tsx';
import { useSetting, useToday } from '../shared/stored.ts';
import { EventPicker, type Row } from './EventPicker.tsx';
import { EventsOf, HeardLine } from './EventsOf.tsx';
import { Missing } from './Missing.tsx';
import { PlanFor } from './PlanFor.tsx';
import { PlanLines } from './PlanLines.tsx';
import { calendarOf } from './plan-calendar.ts';

export interface PlanPageProps {
  /** The address's query. Only the id of an event is read from it. */
  query: string;
  /** Shows the steps of a task. */
  onTask(id: string): void;
  onPrint(): void;
}

const ids = plannedEvents.map(({ id }) => id);
const NOTHING = { events: [], facts: {} };

/** Type or pick events and their days: out comes every step, dated, in order. */
export function PlanPage({ query, onTask, onPrint }: PlanPageProps) {
  const profile = useSetting(profileSetting, profileSetting.initial);
  const household = useSetting(peopleSetting, peopleSetting.initial);
  const saved = useSetting(deadlinesSetting, deadlinesSetting.initial);
  const progress = useSetting(progressSetting, progressSetting.initial);
  const done = useSetting(planSetting, planSetting.initial);
  const others = useSetting(othersProgressSetting, null);
  const today = useToday();
  const [read, setRead] = useState<{ events: readonly PlanEvent[]; facts: Situation }>(NOTHING);
  const [picked, setPicked] = useState<readonly PlanEvent[]>([]);
  const [told, setTold] = useState<Situation>({});
  const [chosen, setChosen] = useState<Readonly<Record<string, boolean>>>({});
  const outcome = useSaid();

  // Not before the household is read: who is missing there would begin without the ticks that count for them.
  useEffect(() => {
    peopleSetting
      .get()
      .then((all) => separateTicks(Object.keys(all)))
      .catch(console.error);
  }, []);

  const kept = saved.filter(({ event }) => ids.includes(event));
  const drafts = [
    ...read.events,
    ...picked.filter((one) => !read.events.some((other) => isSame(one, other))),
  ];
  const fresh = drafts.filter((one) => !kept.some((other) => isSame(one, other)));
  const given = [...kept, ...fresh];
  const said = merge(read.facts, told);
  const situation: Situation = merge(profile, said);
  const members = peopleInOrder(household);
  const isOfFamily = given.some(({ event }) => plannedEvents.find(({ id }) => id === event)?.one !== true);
  const owners = new Set(given.map(({ person = ME }) => person));
  const isIn = (id: string) =>
    chosen[id] ?? (isOfFamily || owners.has(id) || (id === ME && owners.size === 0));
  const { destination, toState } = situation;
  const everybody = [
    { id: ME, name: i18n.t('people.me'), situation },
    ...members.map((member) => ({
      id: member.id,
      name: memberLabel(member),
      // The family moves together, unless somebody is left out.
      situation: { ...profileOf(situation, member), destination, toState },
    })),
  ];
  const people = everybody.filter(({ id }) => isIn(id));
  const names = people.length > 1 ? new Map(people.map(({ id, name }) => [id, name])) : undefined;
  const plan = {
    ...composePlan(given, people, today),
    // What is asked here is about the person who asks.
    asks: isIn(ME) ? composePlan(given, [{ id: ME, situation }], today).asks : [],
  };

  const add = (events: readonly PlanEvent[]) =>
    setPicked((all) => [...all.filter((one) => !events.some((other) => isSame(one, other))), ...events]);
  const keep = () => {
    const stored = deadlinesSetting.update((all) =>
      fresh.map(({ isAbout: _, ...one }) => one).reduce(withDeadline, all),
    );
    outcome.announce(stored, i18n.t('plan.kept'));
  };
  const remove = (one: PlanEvent) => {
    const others = (all: readonly PlanEvent[]) => all.filter((other) => !isSame(one, other));
    setRead((before) => ({ ...before, events: others(before.events) }));
    setPicked(others);
    if (!kept.some((other) => isSame(one, other))) return;
    const title = plannedEvents.find(({ id }) => id === one.event)?.title ?? '';
    outcome.announce(
      deadlinesSetting.update((all) => withoutDeadline(all, one)),
      i18n.t('deadlines.removed', { title }),
      () => deadlinesSetting.update((all) => withDeadline(all, one)),
    );
  };

  const keyOf = (line: PlannedLine) => lineKey(line, plan.events);
  const ticked = { mine: progress, others: others ?? {} };
  const isDone = (line: PlannedLine) => isLineDone(line, keyOf(line), ticked, done);
  const tickSteps = ({ people: whose }: PlannedLine, steps: readonly PlannedStep[], isNowDone: boolean) => {
    if (whose.includes(ME))
      progressSetting.update((all) => withSteps(all, steps, isNowDone)).catch(console.error);
    othersProgressSetting
      .update((all) => withOthersSteps(all ?? {}, whose, steps, isNowDone))
      .catch(console.error);
  };
  const tickLine = (line: PlannedLine, isNowDone: boolean) => {
    const { steps = [] } = line;
    if (steps.length > 0) tickSteps(line, steps, isNowDone);
    else planSetting.update((all) => withDone(all, keyOf(line), isNowDone)).catch(console.error);
  };
  return (
    <Frame place="plan" kind="plan" title={i18n.t('plan.title')} language={language()}>
      <p class="no-print">{i18n.t('plan.lead')}</p>
      <EventPicker
        today={today}
        first={firstOf(query)}
        onRead={(events, facts) => setRead({ events, facts })}
        onAdd={add}
      />
      {plan.events.length > 0 && (
        <>
          <EventsOf
            events={plan.events}
            names={new Map(members.map((one) => [one.id, memberLabel(one)]))}
            isKept={(one) => kept.some((other) => isSame(one, other))}
            onRemove={remove}
          />
          <HeardLine facts={read.facts} />
          {members.length > 0 && (
            <PlanFor
              people={everybody}
              isIn={isIn}
              onPerson={(id, on) => setChosen((before) => ({ ...before, [id]: on }))}
            />
          )}
          <Missing
            asks={plan.asks}
            told={told}
            onTell={(field: Field, value) => setTold((before) => merge(before, { [field]: value }))}
          />
          <div class="chips no-print">
            {fresh.length > 0 && (
              <button type="button" class="chip" data-action="keep" onClick={keep}>
                <Icon shape="pin" /> {i18n.t('plan.keep')}
              </button>
            )}
            <button
              type="button"
              class="chip"
              data-action="calendar"
              onClick={() => saveCalendar('portal-guide-plan', calendarOf(plan, today, names))}
            >
              <Icon shape="calendar" /> {i18n.t('plan.calendar')}
            </button>
            <button type="button" class="chip" data-action="print" onClick={onPrint}>
              <Icon shape="print" /> {i18n.t('plan.print')}
            </button>
          </div>
        </>
      )}
      <Said {...outcome} />
      {plan.events.length > 0 && (
        <>
          <PlanLines
            plan={plan}
            names={names}
            today={today}
            ticked={ticked}
            isDone={isDone}
            onLine={tickLine}
            onStep={(step, line) => tickSteps(line, [step], !isTicked(step, line, ticked))}
            onTask={onTask}
          />
          <SourceList evidence={plan.lines.flatMap(({ evidence }) => evidence)} />
        </>
      )}
    </Frame>
  );
}

function isSame(a: PlanEvent, b: PlanEvent): boolean {
  return a.event === b.event && a.day === b.day && a.person === b.person;
}

/** The event that an address names, with its day; empty where it names none that is known. */
function firstOf(query: string): Row {
  const named = new URLSearchParams(query);
  const day = named.get('day') ?? '';
  return { event: ids.find((id) => id === named.get('event')) ?? '', day: isDay(day) ? day : '' };
}
