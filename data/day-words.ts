/** How people write days, in bare words (lower case, no accents). */

/** The names of each month, January first. */
export const MONTH_NAMES: readonly (readonly string[])[] = [
  ['january', 'jan', 'enero', 'ene'],
  ['february', 'feb', 'febrero'],
  ['march', 'mar', 'marzo'],
  ['april', 'apr', 'abril', 'abr'],
  ['may', 'mayo'],
  ['june', 'jun', 'junio'],
  ['july', 'jul', 'julio'],
  ['august', 'aug', 'agosto', 'ago'],
  ['september', 'sept', 'sep', 'septiembre', 'setiembre'],
  ['october', 'oct', 'octubre'],
  ['november', 'nov', 'noviembre'],
  ['december', 'dec', 'diciembre', 'dic'],
];

/** Names that are also other words: alone they are a month only behind one of `IN_MONTH`. */
export const MONTHS_LIKE_WORDS: readonly string[] = [
  'may',
  'march',
  'mar',
  'jan',
  'sep',
  'dic',
  'ago',
  'ene',
];
export const IN_MONTH: readonly string[] = [
  ...['in', 'for', 'by', 'this', 'next', 'of', 'last', 'since', 'early', 'mid', 'late'],
  ...['en', 'para', 'de', 'desde'],
];

/** Words before a month, and the day of the month that they mean; 31 is its last day. */
export const PARTS_OF_MONTH: Readonly<Record<string, number>> = {
  mid: 15,
  'middle of': 15,
  'mediados de': 15,
  late: 21,
  'end of': 31,
  'fin de': 31,
  'fines de': 31,
  'finales de': 31,
};

/** Days counted from today. */
export const RELATIVE_DAYS: Readonly<Record<string, number>> = {
  today: 0,
  tomorrow: 1,
  yesterday: -1,
  hoy: 0,
  manana: 1,
  ayer: -1,
  anteayer: -2,
  antier: -2,
};

/** Small numbers in words. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  ...{ a: 1, an: 1, one: 1, 'a couple of': 2, 'a couple': 2, two: 2, three: 3, four: 4, five: 5, six: 6 },
  ...{ seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12 },
  ...{ un: 1, una: 1, uno: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8 },
  ...{ nueve: 9, diez: 10, once: 11, doce: 12 },
};

export type Span = 'day' | 'week' | 'month';

/** Spans of time. */
export const SPANS: Readonly<Record<string, Span>> = {
  ...{ day: 'day', days: 'day', dia: 'day', dias: 'day' },
  ...{ week: 'week', weeks: 'week', wk: 'week', wks: 'week', semana: 'week', semanas: 'week' },
  ...{ month: 'month', months: 'month', mes: 'month', meses: 'month' },
};

/** The names of each day of the week, Sunday first. */
export const WEEKDAY_NAMES: readonly (readonly string[])[] = [
  ['sunday', 'domingo'],
  ['monday', 'lunes'],
  ['tuesday', 'martes'],
  ['wednesday', 'miercoles'],
  ['thursday', 'jueves'],
  ['friday', 'viernes'],
  ['saturday', 'sabado'],
];

/** Words before a day that make it the last day of something, not the day of an event, as a pattern. */
export const UNTIL_WORDS = '(?:by|before|until|till|hasta|antes de|antes del)(?: the| el)?';
