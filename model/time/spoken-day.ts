/** Days as people write them, in English and Spanish: "June 10", "10 de junio de 2027", "6/10/27", "in March". */
import {
  IN_MONTH,
  MONTH_NAMES,
  MONTHS_LIKE_WORDS,
  PARTS_OF_MONTH,
  UNTIL_WORDS,
} from '../../data/day-words.ts';
import type { IsoDate } from '../../data/schema.ts';
import { addDays, addMonths, daysBetween, isDay } from './days.ts';
import { nearDays } from './near-day.ts';

export interface SpokenDay {
  /** Where in the text it stands, and where it ends. */
  at: number;
  end: number;
  /** Absent where the words name no exact day, or there is no such day. */
  day?: IsoDate;
  /** 1 to 12, where the words leave the day open. */
  month?: number;
  /** A day that vague words may mean ("in March", "5 weeks ago"): an early one, so that no time is promised. */
  about?: IsoDate;
  /** The words make it the last day of something ("by June 10"), not the day when it happens. */
  isLimit?: boolean;
}

/**
 * What the words around a day say of its time: it is over; it is to come; it may be either, and the nearer one is
 * meant ("if I retired on June 10"); or nothing.
 */
export type Tense = 'past' | 'future' | 'either' | 'open';

/** The tense of the words around a day that stands between two places of the text. */
export type TenseAt = (at: number, end: number) => Tense;

interface Parts {
  year?: string | undefined;
  month: number;
  day: number;
}

/** A day so short a time ago is meant rather than that of the next year, where the words say nothing of its time. */
const MAX_DAYS_AGO = 60;

/** February 29 may be this many years away. */
const MAX_YEARS = 8;

const NAMES = MONTH_NAMES.flat().sort((a, b) => b.length - a.length);
const MONTH = `(${NAMES.join('|')})`;
const NUMBER = '(\\d{1,2})(?:st|nd|rd|th|o)?';
const YEAR = '(?:,? (?:de |del )?((?:19|20)\\d\\d))?';

const IS_LIMIT = new RegExp(`\\b${UNTIL_WORDS} $`);

/** A month without a day: "in March", "mid March", "fines de marzo de 2027". */
const MONTH_ALONE = new RegExp(
  `\\b([a-z]+ )??(?:(${Object.keys(PARTS_OF_MONTH).join('|')})[ -])?\\b${MONTH}\\b${YEAR}`,
  'g',
);

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
 * The days in a text, in their order. A day without a year is the next or the last one, by the words around it.
 * @param text in lower case, without accents
 */
export function spokenDays(text: string, today: IsoDate, tenseAt: TenseAt): SpokenDay[] {
  const found: SpokenDay[] = [];
  const isFree = (at: number, end: number) => found.every((other) => end <= other.at || other.end <= at);
  for (const { form, parts } of FORMS) {
    for (const match of text.matchAll(form)) {
      const end = match.index + match[0].length;
      if (!isFree(match.index, end)) continue;
      const told = parts(match);
      const day = dayOf(told, today, tenseAt(match.index, end));
      found.push({ at: match.index, end, ...(day ? { day } : monthOnly(told.month)) });
    }
  }
  for (const match of text.matchAll(MONTH_ALONE)) {
    const [all, before = '', part, name = '', year] = match;
    const at = match.index + before.length;
    if (year === undefined && MONTHS_LIKE_WORDS.includes(name) && !part && !IN_MONTH.includes(before.trim()))
      continue;
    const end = match.index + all.length;
    const month = monthOf(name);
    if (!isFree(at, end)) continue;
    found.push({ at, end, month, ...aboutMonth({ year, month, part }, today, tenseAt(at, end)) });
  }
  for (const { at, end, day, isAbout } of nearDays(text, today, (...place) => tenseAt(...place) === 'past')) {
    if (!isFree(at, end)) continue;
    found.push({ at, end, ...(isAbout ? { month: Number(day.slice(5, 7)), about: day } : { day }) });
  }
  return found
    .sort((a, b) => a.at - b.at)
    .map((spoken) => ({ ...spoken, ...(IS_LIMIT.test(text.slice(0, spoken.at)) && { isLimit: true }) }));
}

function monthOnly(month: number): { month?: number } {
  return month >= 1 && month <= 12 ? { month } : {};
}

/** A day in a month of which the words name no day: its first, or the part of it that they name. */
function aboutMonth(
  { year, month, part = '' }: { year: string | undefined; month: number; part: string | undefined },
  today: IsoDate,
  tense: Tense,
): { about: IsoDate } {
  const inYear = (each: number) => `${each}-${two(month)}-01`;
  const thisMonth = `${today.slice(0, 8)}01`;
  const first = year === undefined ? yearMeant(inYear, thisMonth, today, tense)! : inYear(Number(year));
  const end = addDays(addMonths(first, 1), -1);
  const about = addDays(first, (PARTS_OF_MONTH[part] ?? 1) - 1);
  return { about: about > end ? end : about };
}

/**
 * Which of the days of all years is meant: the last one up to now, or the next one. None where no near year has it.
 * @param border the day that counts as now
 */
function yearMeant(
  inYear: (year: number) => IsoDate,
  border: IsoDate,
  today: IsoDate,
  tense: Tense,
): IsoDate | undefined {
  const now = Number(today.slice(0, 4));
  const years = Array.from({ length: MAX_YEARS + 1 }, (_, i) => i);
  const last = years.map((i) => inYear(now - i)).find((day) => isDay(day) && day <= border);
  const next = years.map((i) => inYear(now + i)).find((day) => isDay(day) && day >= border);
  if (tense === 'past') return last;
  if (tense === 'future' || last === undefined || next === undefined) return next;
  const [ago, ahead] = [daysBetween(last, today), daysBetween(today, next)];
  return ago < (tense === 'either' ? ahead : Math.min(ahead, MAX_DAYS_AGO + 1)) ? last : next;
}

function dayOf({ year, month, day }: Parts, today: IsoDate, tense: Tense): IsoDate | undefined {
  const inYear = (each: number) => `${each}-${two(month)}-${two(day)}`;
  if (year === undefined) return yearMeant(inYear, today, today, tense);
  const told = inYear(Number(year));
  return isDay(told) ? told : undefined;
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
