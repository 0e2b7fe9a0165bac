import { i18n } from '#i18n';
import lifeEvents from '../../data/life-events.ts';
import { planAsked } from '../../model/answer/plan-words.ts';
import { Icon } from '../shared/Icon.tsx';
import { usePopup } from './popup-context.ts';

/** Above the answer to words that want everything for an event at once: the way to its plan. Else nothing. */
export function PlanOffer({ words }: { words: string }) {
  const { open, today } = usePopup();
  const asked = planAsked(words, today);
  const event = lifeEvents.find(({ id, planned }) => planned && id === asked?.event);
  if (!asked || !event) return null;
  const query = new URLSearchParams({
    event: event.id,
    ...(asked.day && !asked.isAbout && { day: asked.day }),
  });
  return (
    <section class="plan-offer" aria-label={i18n.t('plan.title')}>
      <button type="button" class="chip" data-page="plan" onClick={() => open(`/plan.html?${query}`)}>
        <Icon shape="calendar" /> {i18n.t('plan.offer', { event: event.title })}
      </button>
    </section>
  );
}
