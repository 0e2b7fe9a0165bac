import { i18n } from '#i18n';
import type { Plan } from '../../model/answer/plan.ts';
import { useWords } from '../shared/language.ts';
import { whenOf } from './EventsOf.tsx';
import { LineCard, type LineProps } from './LineCard.tsx';

/** The lines of a plan, with the events' own days between them. */
export function PlanLines({ plan, ...rest }: LineProps & { plan: Plan }) {
  const words = useWords();
  const { events, lines } = plan;
  const before = lines.filter(({ first }) => !first || first < events[0]!.day);
  const parts = [
    { key: 'before', title: i18n.t('plan.before', { day: words.day(events[0]!.day) }), lines: before },
    ...events.map((event, i) => ({
      key: `${event.event} ${event.day}`,
      title: `${whenOf(event, words)}: ${event.about.title}`,
      lines: lines.filter(
        ({ first }) => first && first >= event.day && (!events[i + 1] || first < events[i + 1]!.day),
      ),
    })),
  ];
  const titles = new Map(events.map(({ event, about }) => [event, about.title]));
  return (
    <>
      {parts.map(
        (part) =>
          (part.lines.length > 0 || part.key !== 'before') && (
            <section key={part.key} class="plan-part">
              <h2>{part.title}</h2>
              <ol class="plain">
                {part.lines.map((line) => (
                  <LineCard key={`${line.id} ${line.people}`} line={line} titles={titles} {...rest} />
                ))}
              </ol>
            </section>
          ),
      )}
    </>
  );
}
