/** How old what a fact rests on is. */
import { type SourcesFile, UNDOCUMENTED_KINDS } from '../data/file-schemas.ts';
import type { IsoDate } from '../data/schema.ts';
import { daysBetween } from '../model/time/days.ts';
import { type PageDate, pageDate } from '../model/time/page-date.ts';

/** The newest page behind a fact; `undated` where no page says when it was written, `none` where there is no page. */
export type NewestPage = PageDate | 'undated' | 'none';

export function newestPage(ids: readonly string[], sources: SourcesFile): NewestPage {
  const pages = ids
    .flatMap((id) => sources[id] ?? [])
    .filter(({ kind }) => !UNDOCUMENTED_KINDS.includes(kind));
  if (pages.length === 0) return 'none';
  const dates = pages.flatMap(({ date }) => pageDate(date) ?? []);
  return dates.sort((a, b) => (a.latest < b.latest ? 1 : -1))[0] ?? 'undated';
}

const DAYS_OF_YEAR = 365.25;

/** Age in years on a day; 0 for a page that may be of a day still to come. */
export function yearsOld({ latest }: PageDate, today: IsoDate): number {
  return Math.max(0, daysBetween(latest, today) / DAYS_OF_YEAR);
}
