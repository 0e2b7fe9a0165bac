import type { IsoDate } from '../../data/schema.ts';
import type { Region } from '../../data/vocabulary.ts';
import type { Member } from '../../model/answer/household.ts';
import type { SavedDeadline } from '../../model/time/deadlines.ts';
import type { Change } from '../../storage/store.ts';

/** What the parts of the deadlines page share. */
export interface DeadlinesProps {
  saved: readonly SavedDeadline[];
  /** Whether the toolbar button shows the days left. */
  badge: boolean;
  /** Others of the household, each of whom may have dates of their own. */
  people: readonly Member[];
  /** Some windows are longer overseas. */
  region: Region | undefined;
  today: IsoDate;
  /** Store a change. A rejection is shown. */
  onSaved(change: Change<SavedDeadline[]>): Promise<void>;
  onBadge(on: boolean): Promise<void>;
  /** Shows the steps of a task. */
  onTask(id: string): void;
  /** Gives the user a calendar file of one all-day event. */
  onCalendar(uid: string, day: IsoDate, summary: string, description: string): void;
}
