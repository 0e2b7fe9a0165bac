import { i18n } from '#i18n';
import type { PagePhone, PageTask } from '../../data/shipped.ts';
import { PhoneNumber } from './PhoneNumber.tsx';

interface Props {
  task: PageTask;
  /** At least one. */
  phones: readonly PagePhone[];
}

/** The number to call, large, and what to say. Where each area has its own, all of them. */
export function CallLead({ task, phones }: Props) {
  const areas = phones.filter(({ area }) => area);
  const [first] = phones;
  return (
    <section class="call panel">
      {areas.length > 1
        ? areas.map((phone) => <PhoneNumber key={phone.number} phone={phone} size="large" />)
        : first && <PhoneNumber phone={first} size="headline" />}
      {task.call && (
        <p class="say">
          <b>{i18n.t('popup.answer.say')}</b> {task.call}
        </p>
      )}
    </section>
  );
}
