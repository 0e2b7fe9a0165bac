import { i18n } from '#i18n';
import type { IsoDate } from '../../data/schema.ts';
import { Icon } from '../shared/Icon.tsx';
import { useWords } from '../shared/language.ts';

interface Props {
  /** The day that the device shows. */
  shown: IsoDate;
  today: IsoDate;
}

/** Says that the device's clock looks wrong, and from which day dates count here. */
export function ClockLine({ shown, today }: Props) {
  const { day } = useWords();
  return (
    <section class="site warn" data-clock={shown}>
      <Icon shape="warning" />
      <div>{i18n.t('popup.wrongClock', { shown: day(shown), today: day(today) })}</div>
    </section>
  );
}
