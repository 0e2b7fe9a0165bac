/** Days that are told from today: "5 weeks ago", "last Saturday", "hace 3 días", "next month". */
import { NUMBER_WORDS, RELATIVE_DAYS, SPANS, type Span, WEEKDAY_NAMES } from '../../data/day-words.ts';
import type { IsoDate } from '../../data/schema.ts';
import { addDays, addMonths, weekday } from './days.ts';

export interface NearDay {
  at: number;
  end: number;
  day: IsoDate;
  /** Whether the words may mean a day beside this one. */
  isAbout: boolean;
}

const anyOf = (words: readonly string[]) => `(${[...words].sort((a, b) => b.length - a.length).join('|')})`;
const COUNT = `(\\d{1,3}|${anyOf(Object.keys(NUMBER_WORDS)).slice(1)}`;
const SPAN = anyOf(Object.keys(SPANS));
const WEEKDAY = anyOf(WEEKDAY_NAMES.flat());

/** Counts that people know from the rules ("in 90 days"); those are no days of theirs. */
const COUNTS_OF_RULES: readonly number[] = [30, 60, 90, 120];

type Read = (found: RegExpExecArray, today: IsoDate, isPast: boolean) => Omit<NearDay, 'at' | 'end'> | null;

const back: Read = ([, count, span], today) => counted(today, -1, count, span);
const ahead: Read = ([, count, span], today) =>
  span?.startsWith('d') && COUNTS_OF_RULES.includes(Number(count)) ? null : counted(today, 1, count, span);
const lastSpan: Read = ([, span], today) => ofSpan(today, SPANS[span!]!, -1);
const nextSpan: Read = ([, span], today) => ofSpan(today, SPANS[span!]!, 1);
const lastWeekday: Read = ([, name], today) => onWeekday(today, name!, -1);
const nextWeekday: Read = ([, name], today) => onWeekday(today, name!, 1);
const thatWeekday: Read = ([, name], today, isPast) => onWeekday(today, name!, isPast ? -1 : 1);

const FORMS: readonly (readonly [form: string, read: Read])[] = [
  [`${COUNT}[ -]${SPAN} (?:ago|old)`, back],
  [`${COUNT}-${SPAN}-old`, back],
  [`hace (?:unos |unas |como |casi )?${COUNT} ${SPAN}`, back],
  [`tiene (?:apenas )?${COUNT} ${SPAN}`, back],
  [`(?:in|en|dentro de) (?:about |unos |unas |como )?${COUNT} ${SPAN}`, ahead],
  [`${COUNT} ${SPAN} from (?:now|today)`, ahead],
  [`last ${anyOf(['week', 'month'])}`, lastSpan],
  [`${anyOf(['semana', 'mes'])} pasad[ao]`, lastSpan],
  [`next ${anyOf(['week', 'month'])}`, nextSpan],
  [`proxim[ao] ${anyOf(['semana', 'mes'])}`, nextSpan],
  [`${anyOf(['semana', 'mes'])} (?:que viene|proxim[ao])`, nextSpan],
  [`(?:last|past) ${WEEKDAY}`, lastWeekday],
  [`${WEEKDAY} pasado`, lastWeekday],
  [`(?:next|coming|proximo) ${WEEKDAY}`, nextWeekday],
  [`${WEEKDAY} (?:que viene|proximo)`, nextWeekday],
  [`(?:on|this|el|este) ${WEEKDAY}`, thatWeekday],
];
const PATTERNS = FORMS.map(([form, read]) => ({ form: new RegExp(`\\b${form}\\b`, 'g'), read }));

/**
 * Every such day in a text, in no order; two may overlap, and the earlier one is then the better reading.
 * @param text in lower case, without accents
 * @param isPastAt whether the words around a day speak of what is over
 */
export function nearDays(
  text: string,
  today: IsoDate,
  isPastAt: (at: number, end: number) => boolean,
): NearDay[] {
  const found = PATTERNS.flatMap(({ form, read }) =>
    [...text.matchAll(form)].flatMap((match) => {
      const place = { at: match.index, end: match.index + match[0].length };
      const day = read(match, today, isPastAt(place.at, place.end));
      return day ? [{ ...place, ...day }] : [];
    }),
  );
  const named = [...text.matchAll(/[a-z]+/g)].flatMap((match) =>
    Object.hasOwn(RELATIVE_DAYS, match[0])
      ? [
          {
            at: match.index,
            end: match.index + match[0].length,
            day: addDays(today, RELATIVE_DAYS[match[0]]!),
            isAbout: false,
          },
        ]
      : [],
  );
  return [...found, ...named];
}

/** Days are counted; of weeks and months people speak roughly. */
function counted(today: IsoDate, sign: 1 | -1, count = '', span = ''): Omit<NearDay, 'at' | 'end'> {
  const number = sign * (NUMBER_WORDS[count] ?? Number(count));
  switch (SPANS[span]) {
    case 'month':
      return { day: addMonths(today, number), isAbout: true };
    case 'week':
      return { day: addDays(today, 7 * number), isAbout: true };
    default:
      return { day: addDays(today, number), isAbout: false };
  }
}

/** The first day of the week (a Sunday) or month before or after this one: no last day is counted too late. */
function ofSpan(today: IsoDate, span: Span, sign: 1 | -1): Omit<NearDay, 'at' | 'end'> {
  const day =
    span === 'month' ? `${addMonths(today, sign).slice(0, 8)}01` : addDays(today, 7 * sign - weekday(today));
  return { day, isAbout: true };
}

/** The nearest such weekday before or after today. It is sure unless it is in this week, where people differ. */
function onWeekday(today: IsoDate, name: string, sign: 1 | -1): Omit<NearDay, 'at' | 'end'> {
  const wanted = WEEKDAY_NAMES.findIndex((names) => names.includes(name));
  const apart = sign < 0 ? (weekday(today) - wanted + 7) % 7 || 7 : (wanted - weekday(today) + 7) % 7 || 7;
  const day = addDays(today, sign * apart);
  const thisWeek = addDays(today, -weekday(today));
  return { day, isAbout: day >= thisWeek && day < addDays(thisWeek, 7) };
}
