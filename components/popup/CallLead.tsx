import { i18n } from '#i18n';
import type { PagePhone, PageTask } from '../../data/shipped.ts';
import { hoursText } from '../shared/hours.ts';
import { useWords } from '../shared/language.ts';
import { CallHelp } from './CallHelp.tsx';
import { PhoneNumber } from './PhoneNumber.tsx';

interface Props {
  task: PageTask;
  /** At least one. */
  phones: readonly PagePhone[];
  /** The portal whose numbers they are. */
  name: string;
}

/** The number to call, large, and what to say. Where each area has its own, all of them. */
export function CallLead({ task, phones, name }: Props) {
  const words = useWords();
  const areas = phones.filter(({ area }) => area);
  const [first] = phones;
  const hours = new Set(areas.map((phone) => phone.hours && hoursText(phone.hours, words)));
  const [same] = hours.size === 1 ? hours : [];
  return (
    <section class="call panel">
      {areas.length > 1 ? (
        <div>
          <p class="soft">{[name, same].filter(Boolean).join(': ')}</p>
          {areas.map((phone) => (
            <PhoneNumber key={phone.number} phone={phone} size={same ? 'row' : 'large'} />
          ))}
        </div>
      ) : (
        first && (
          <PhoneNumber phone={first} size="headline" desk={<CallHelp phone={first} task={task} named />} />
        )
      )}
      {task.call && (
        <p class="say">
          <b>{i18n.t('popup.answer.say')}</b> {task.call}
        </p>
      )}
    </section>
  );
}
