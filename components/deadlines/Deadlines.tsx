import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import lifeEvents from '../../data/life-events.ts';
import { type SavedDeadline, withDeadline } from '../../model/time/deadlines.ts';
import { Section } from '../shared/Section.tsx';
import { useSaid } from '../shared/said.tsx';
import { Calculator } from './Calculator.tsx';
import type { DeadlinesProps } from './props.ts';
import { SavedDeadlines } from './SavedDeadlines.tsx';
import { SeasonCard } from './SeasonCard.tsx';

/** When what is due: the deadlines that were saved, a window worked out for an event, and Open Season. */
export function Deadlines(props: DeadlinesProps) {
  const { badge, people, region, today, onSaved, onBadge, onTask, onCalendar } = props;
  const worked = useSaid();
  const button = useSaid();
  // The calculator starts anew with every deadline that it kept: else the same card would stand twice.
  const [kept, setKept] = useState(0);
  useEffect(() => {
    if (kept > 0) document.getElementById('life-event')?.focus();
  }, [kept]);
  const keep = (one: SavedDeadline) => {
    const title = lifeEvents.find(({ id }) => id === one.event)?.title ?? '';
    const stored = onSaved((all) => withDeadline(all, one)).then(() => setKept(kept + 1));
    worked.announce(stored, i18n.t('deadlines.kept', { title }));
  };
  return (
    <>
      <SavedDeadlines {...props} />
      <p>
        <a href="/plan.html">{i18n.t('plan.link')}</a>
      </p>
      <Section id="calculator" title={i18n.t('deadlines.calculator')} outcome={worked}>
        <Calculator
          key={kept}
          people={people}
          region={region}
          today={today}
          onSave={keep}
          onTask={onTask}
          onCalendar={onCalendar}
        />
      </Section>
      <SeasonCard today={today} onTask={onTask} onCalendar={onCalendar} />
      <Section id="badge-switch" title={i18n.t('deadlines.badgeTitle')} outcome={button}>
        <div class="switch">
          <input
            id="badge"
            type="checkbox"
            checked={badge}
            onChange={({ currentTarget }) =>
              button.announce(onBadge(currentTarget.checked), i18n.t('options.saved'))
            }
          />
          <label for="badge">{i18n.t('deadlines.badge')}</label>
        </div>
      </Section>
    </>
  );
}
