import { i18n } from '#i18n';
import type { SeasonId } from '../../data/vocabulary.ts';
import { currentOpenSeason, daysLeft, nextOpenSeason } from '../../model/time/calendar.ts';
import { useWords } from '../shared/language.ts';
import { CalendarChip } from './CalendarChip.tsx';
import { usePopup } from './popup-context.ts';

interface Props {
  season: SeasonId;
  /** The date decides the answer: large, and shown between seasons too. */
  large: boolean;
}

/** The last day of a season that comes every year. Between seasons: when the next begins. */
export function SeasonEnd({ season, large }: Props) {
  const { today } = usePopup();
  const words = useWords();
  const current = currentOpenSeason(today);
  const shown = current ?? nextOpenSeason(today);
  const last = season === 'fedvip' ? shown.fedvipLast : shown.last;
  const runs = shown.first <= today && today <= last;
  if (!runs && !large) return null;
  const name = i18n.t(season === 'fedvip' ? 'popup.date.fedvip' : 'popup.date.openSeason');
  const label = runs
    ? i18n.t('popup.date.ends', { season: name })
    : i18n.t('popup.date.begins', { season: name });
  const day = runs ? last : shown.first;
  return (
    <section class={`date-panel ${large ? '' : 'small'}`} data-season={season} data-last={last}>
      <span class="date-label">{label}</span> <b class={large ? 'headline' : ''}>{words.day(day)}</b>{' '}
      <span class="days-left">{runs && i18n.t('deadlines.left', daysLeft(last, today))}</span>
      {large && (
        <CalendarChip id={`${season}-${day}`} day={day} title={name} text={`${label} ${words.day(day)}`} />
      )}
    </section>
  );
}
