/** Days as people write them, in English and Spanish: "June 10", "10 de junio de 2027", "6/10/27", "in March". */
import { IN_MONTH, MONTH_NAMES, MONTHS_LIKE_WORDS, RELATIVE_DAYS } from '../../data/day-words.ts';
import type { IsoDate } from '../../data/schema.ts';
import { addDays, isDay } from './days.ts';

export interface SpokenDay {
  /** Where in the text it stands. */
  at: number;
  /** Absent where only the month is named, or there is no such day. */
  day?: IsoDate;
  /** 1 to 12, where only the month is named. */
  month?: number;
}

interface Parts {
  year?: string | undefined;
  month: number;
  day: number;
}

/** February 29 may be this many years away. */
const MAX_YEARS = 8;

const NAMES = MONTH_NAMES.flat().sort((a, b) => b.length - a.length);
const MONTH = `(${NAMES.join('|')})`;
const NUMBER = '(\\d{1,2})(?:st|nd|rd|th|o)?';
const YEAR = '(?:,? (?:de |del )?((?:19|20)\\d\\d))?';

const FORMS: readonly { form: RegExp; parts: (found: RegExpExecArray) => Parts }[] = [
  {
    form: /(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/g,
    parts: ([, year, month, day]) => ({ year, month: Number(month), day: Number(day) }),
  },
  {
    form: /(?<![\d/])(\d{1,2})\/(\d{1,2})(?:\/((?:19|20)?\d\d))?(?![\d/])/g,
    // Month first, as in the United States; a first number above 12 can only be the day.
    parts: ([, first, second, year]) =>
      Number(first) > 12
        ? { year: fullYear(year), month: Number(second), day: Number(first) }
        : { year: fullYear(year), month: Number(first), day: Number(second) },
  },
  {
    form: new RegExp(`\\b${MONTH}\\.? (?:the )?${NUMBER}\\b(?! de )${YEAR}`, 'g'),
    parts: ([, name, day, year]) => ({ year, month: monthOf(name!), day: Number(day) }),
  },
  {
    form: new RegExp(`\\b${NUMBER}(?: of| de)? ${MONTH}\\b${YEAR}`, 'g'),
    parts: ([, day, name, year]) => ({ year, month: monthOf(name!), day: Number(day) }),
  },
];

/**
 * The days in a text, in their order. A day without a year is the next one, or the last one where the text
 * speaks of what is over.
 * @param text in lower case, without accents
 */
export function spokenDays(text: string, today: IsoDate, isPast: boolean): SpokenDay[] {
  const found: (SpokenDay & { end: number })[] = [];
  const isFree = (at: number, end: number) => found.every((other) => end <= other.at || other.end <= at);
  for (const { form, parts } of FORMS) {
    for (const match of text.matchAll(form)) {
      const end = match.index + match[0].length;
      if (!isFree(match.index, end)) continue;
      const told = parts(match);
      const day = dayOf(told, today, isPast);
      found.push({ at: match.index, end, ...(day ? { day } : monthOnly(told.month)) });
    }
  }
  for (const match of text.matchAll(new RegExp(`(?:\\b([a-z]+) )?\\b${MONTH}\\b`, 'g'))) {
    const [all, before = '', name] = match;
    const at = match.index + all.length - name!.length;
    if (MONTHS_LIKE_WORDS.includes(name!) && !IN_MONTH.includes(before)) continue;
    if (isFree(at, at + name!.length)) found.push({ at, end: at + name!.length, month: monthOf(name!) });
  }
  for (const match of text.matchAll(/[a-z]+/g)) {
    const days = Object.hasOwn(RELATIVE_DAYS, match[0]) ? RELATIVE_DAYS[match[0]] : undefined;
    if (days !== undefined)
      found.push({ at: match.index, end: match.index + match[0].length, day: addDays(today, days) });
  }
  return found.sort((a, b) => a.at - b.at).map(({ end: _, ...spoken }) => spoken);
}

function monthOnly(month: number): { month?: number } {
  return month >= 1 && month <= 12 ? { month } : {};
}

function dayOf({ year, month, day }: Parts, today: IsoDate, isPast: boolean): IsoDate | undefined {
  const inYear = (each: number) => `${each}-${two(month)}-${two(day)}`;
  if (year !== undefined) {
    const told = inYear(Number(year));
    return isDay(told) ? told : undefined;
  }
  const now = Number(today.slice(0, 4));
  const years = Array.from({ length: MAX_YEARS + 1 }, (_, i) => (isPast ? now - i : now + i));
  return years.map(inYear).find((each) => isDay(each) && (isPast ? each <= today : each >= today));
}

function monthOf(name: string): number {
  return MONTH_NAMES.findIndex((names) => names.includes(name)) + 1;
}

function fullYear(year: string | undefined): string | undefined {
  return year?.length === 2 ? `20${year}` : year;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
