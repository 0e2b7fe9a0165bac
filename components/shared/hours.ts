/** When a telephone desk answers, in words. */
import { i18n } from '#i18n';
import type { DeskHours, IsoDate } from '../../data/schema.ts';
import { localDay } from '../../model/time/days.ts';
import { deskState, weekInWords } from '../../model/time/hours.ts';
import { LOCALES, type Words } from './language.ts';

/** The hours of a week: "Mon–Fri 8 AM–6 PM, Eastern Time", or that it answers day and night. */
export function hoursText(hours: DeskHours, { language }: Pick<Words, 'language'>): string {
  return 'zone' in hours ? weekInWords(hours, LOCALES[language]) : i18n.t('hours.always');
}

/** Whether it answers at a moment: "Open now, until 3:00 PM your time". Times are those of the person's clock. */
export function openText(hours: DeskHours, now: Date, { language }: Pick<Words, 'language'>): string {
  const desk = deskState(hours, now);
  const at = (moment: Date) => clockText(moment, localDay(now), LOCALES[language]);
  switch (desk.state) {
    case 'always':
      return i18n.t('hours.openNow');
    case 'open':
      return i18n.t('hours.openUntil', { time: at(desk.until) });
    case 'closed':
      return i18n.t('hours.closedUntil', { time: at(desk.opens) });
    case 'holiday':
      return i18n.t('hours.holiday', { time: at(desk.opens) });
  }
}

/** "3:00 PM", with the weekday where it is not today. */
function clockText(moment: Date, today: IsoDate, locale: string): string {
  const other = localDay(moment) !== today;
  return new Intl.DateTimeFormat(locale, {
    ...(other && { weekday: 'long' }),
    hour: 'numeric',
    minute: '2-digit',
  }).format(moment);
}
