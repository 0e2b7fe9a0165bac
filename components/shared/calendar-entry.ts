import { calendarFile, REMIND_DAYS_BEFORE } from '../../model/time/ics.ts';
import { now } from '../../storage/clock.ts';
import { saveFile } from './save-file.ts';

/** Lets the browser save a calendar file with one whole day in it. `id` names the file and the entry. */
export function saveCalendarEntry(id: string, day: string, summary: string, description: string): void {
  const file = calendarFile({
    uid: `${id}@portal-guide-for-tricare`,
    stamp: new Date(now()).toISOString(),
    day,
    summary,
    description,
    remindDaysBefore: REMIND_DAYS_BEFORE,
  });
  saveFile(`${id}.ics`, 'text/calendar', file);
}
