import { calendarFile, REMIND_DAYS_BEFORE } from '../../model/time/ics.ts';
import { now } from '../../storage/clock.ts';
import { saveFile } from './save-file.ts';

/** One whole day in a calendar. `id` names it: importing it twice makes one. */
export interface Entry {
  id: string;
  day: string;
  summary: string;
  description: string;
}

/** Lets the browser save a calendar file with one whole day in it. `id` names the file and the entry. */
export function saveCalendarEntry(id: string, day: string, summary: string, description: string): void {
  saveCalendar(id, [{ id, day, summary, description }]);
}

/** Lets the browser save a calendar file with these days in it. */
export function saveCalendar(name: string, entries: readonly Entry[]): void {
  const stamp = new Date(now()).toISOString();
  const events = entries.map(({ id, ...entry }) => ({
    ...entry,
    uid: `${id}@portal-guide-for-tricare`,
    stamp,
    remindDaysBefore: REMIND_DAYS_BEFORE,
  }));
  saveFile(`${name}.ics`, 'text/calendar', calendarFile(...events));
}
