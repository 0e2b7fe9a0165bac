import { i18n } from '#i18n';
import lifeEvents from '../../data/life-events.ts';
import type { PageTask } from '../../data/shipped.ts';
import { Icon } from '../shared/Icon.tsx';
import { usePopup } from './popup-context.ts';

/** A way from the task of a life event to the plan for its day; nothing for any other task. */
export function PlanLink({ task }: { task: PageTask }) {
  const { open } = usePopup();
  const events = lifeEvents.filter(
    ({ id, planned, task: own }) => planned && (task.move ? id === 'move' : own === task.id),
  );
  if (events.length === 0) return null;
  const [event] = events;
  return (
    <button
      type="button"
      class="chip"
      data-page="plan"
      onClick={() => open(events.length === 1 ? `/plan.html?event=${event?.id}` : '/plan.html')}
    >
      <Icon shape="calendar" /> {i18n.t('plan.whole')}
    </button>
  );
}
