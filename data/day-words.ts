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
export const IN_MONTH: readonly string[] = ['in', 'for', 'by', 'this', 'next', 'of', 'en', 'para', 'de'];

/** Days counted from today. */
export const RELATIVE_DAYS: Readonly<Record<string, number>> = {
  today: 0,
  tomorrow: 1,
  yesterday: -1,
  hoy: 0,
  manana: 1,
  ayer: -1,
};
