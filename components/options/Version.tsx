import { i18n } from '#i18n';
import { portals } from '../../data/all-portals.ts';
import { tasks } from '../../data/all-tasks.ts';
import type { IsoDate } from '../../data/schema.ts';
import { daysBetween } from '../../model/time/days.ts';
import { useWords } from '../shared/language.ts';

/** Copayments and contracts change every January; facts this old have seen a change. */
const OLD_DAYS = 180;

/** Which version this is, and how old its facts are. */
export function Version({ version, today }: { version: string; today: IsoDate }) {
  const words = useWords();
  const days = [...portals, ...tasks].map(({ checked }) => checked).sort();
  const [oldest = today, newest = today] = [days[0], days.at(-1)];
  const age = Math.max(0, daysBetween(newest, today));
  return (
    <>
      <h3>{i18n.t('options.version.title')}</h3>
      <p>{i18n.t('options.version.extension', { version })}</p>
      <p>
        {oldest === newest
          ? i18n.t('options.version.dataOneDay', { day: words.day(newest) })
          : i18n.t('options.version.data', { oldest: words.day(oldest), newest: words.day(newest) })}{' '}
        {i18n.t('options.version.age', age)}
      </p>
      {age > OLD_DAYS && <p class="old">{i18n.t('options.version.old')}</p>}
    </>
  );
}
