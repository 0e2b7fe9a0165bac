/** When a page that a fact rests on was written, as far as the page says (`date` in `data/sources.yml`). */
import type { IsoDate } from '../../data/schema.ts';
import { addDays } from './days.ts';

export interface PageDate {
  /** The last day on which the page can have been written; with `later`, the last day that is known of. */
  latest: IsoDate;
  /** Whether the day is known, or only the month or year. */
  exact: boolean;
  /** The page says only that it is not newer (`before 2025`) or not older (`2022 or later`). */
  bound?: 'earlier' | 'later';
}

const YEAR_MONTH_DAY = /(before )?(?<!\d)((?:19|20)\d\d)(?:-(\d\d)(?:-(\d\d))?)?(?![\d-])/g;

/**
 * Reads a date such as `2025-07-17`, `2023-11`, `2017/2018`, `before 2025`, `undated, 2022 or later`. Where it names
 * several, the newest counts: an old page that a newer one repeats is as good as the newer one.
 * @returns null for `undated`, for no date, and for words without a year
 */
export function pageDate(date: string | undefined): PageDate | null {
  const found = [...(date ?? '').matchAll(YEAR_MONTH_DAY)].map(([, before, year, month, day]) => ({
    latest: before ? addDays(firstDay(year!, month, day), -1) : lastDay(year!, month, day),
    exact: Boolean(day) && !before,
    ...(before && { bound: 'earlier' as const }),
  }));
  const [newest] = found.sort((a, b) => (a.latest < b.latest ? 1 : -1));
  if (!newest) return null;
  return /\b(?:or|and) later\b|\bafter\b/.test(date!) && !newest.bound
    ? { ...newest, exact: false, bound: 'later' }
    : newest;
}

function firstDay(year: string, month = '01', day = '01'): IsoDate {
  return `${year}-${month}-${day}`;
}

function lastDay(year: string, month?: string, day?: string): IsoDate {
  if (!month) return `${year}-12-31`;
  if (day) return `${year}-${month}-${day}`;
  const next = month === '12' ? `${Number(year) + 1}-01-01` : firstDay(year, two(Number(month) + 1));
  return addDays(next, -1);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** Pages older than this are named by their year: what they say may have changed. */
const MAX_YEARS = 2;

/** Whether a page is older than two years on a day. */
export function isOldPage({ latest }: PageDate, today: IsoDate): boolean {
  const year = Number(today.slice(0, 4)) - MAX_YEARS;
  return latest < `${year}${today.slice(4)}`;
}
