import { i18n } from '#i18n';
import lifeEvents from '../../data/life-events.ts';
import { byId } from '../../model/answer/household.ts';
import { dueInOrder, type SavedDeadline, withDeadline, withoutDeadline } from '../../model/time/deadlines.ts';
import { memberLabel } from '../shared/labels.ts';
import { Section } from '../shared/Section.tsx';
import { useSaid } from '../shared/said.tsx';
import { DeadlineCard, titleFor } from './DeadlineCard.tsx';
import type { DeadlinesProps } from './props.ts';

type Props = Omit<DeadlinesProps, 'badge' | 'onBadge'>;

/** The deadlines that were kept, the nearest first. One that is removed can be brought back. */
export function SavedDeadlines({ saved, people, region, today, onSaved, onTask, onCalendar }: Props) {
  const outcome = useSaid();
  const due = dueInOrder(saved, lifeEvents, region, today, byId(people));
  const nameOf = (id: string | undefined) => {
    const member = people.find((one) => one.id === id);
    return member && memberLabel(member);
  };
  const remove = ({ event, day, person }: SavedDeadline, title: string) =>
    outcome.announce(
      onSaved((stored) => withoutDeadline(stored, { event, day, person })),
      i18n.t('deadlines.removed', { title }),
      () => onSaved((stored) => withDeadline(stored, { event, day, ...(person && { person }) })),
    );
  return (
    <Section id="saved" title={i18n.t('deadlines.saved')} outcome={outcome}>
      {due.length === 0 && <p class="soft">{i18n.t('deadlines.none')}</p>}
      <ul class="plain saved">
        {due.map((deadline) => (
          <li key={`${deadline.event} ${deadline.day} ${deadline.person}`}>
            <DeadlineCard
              due={deadline}
              whose={nameOf(deadline.person)}
              today={today}
              onTask={onTask}
              onCalendar={onCalendar}
            >
              <button
                type="button"
                class="chip"
                data-action="remove"
                onClick={() => remove(deadline, titleFor(deadline.about.title, nameOf(deadline.person)))}
              >
                {i18n.t('deadlines.remove')}
              </button>
            </DeadlineCard>
          </li>
        ))}
      </ul>
    </Section>
  );
}
