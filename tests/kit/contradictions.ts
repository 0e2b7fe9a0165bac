/** Finds texts that can't both be true, or not on that day. */
import type { IsoDate } from '../../data/schema.ts';
import { inWords } from '../../model/time/days.ts';
import type { Said } from './coming-days.ts';

type Topic = 'pharmacy' | 'fees';

/** What a sentence is about, if it is about money of a year. */
function topicOf(text: string): Topic {
  return /copay|delivery|pharmac|drug/i.test(text) ? 'pharmacy' : 'fees';
}

/** How the guide says that it knows nothing from a year on; the number is the first such year. */
const IGNORANCE: [RegExp, (year: number) => number][] = [
  [/(?:knows?|has) (?:no|nothing)[^.]*(?:after|newer than) (20\d\d)/g, (year) => year + 1],
  [/does not have the (20\d\d) amounts/g, (year) => year],
  [/only up to (20\d\d)/g, (year) => year + 1],
  [/[Aa]mounts of (20\d\d) are not known/g, (year) => year],
  [/no announcement for (20\d\d)/g, (year) => year],
  [/reported to fix the copayments of 20\d\d through (?:December 31, )?(20\d\d)/g, (year) => year],
];

function unknownFrom(text: string): number[] {
  return IGNORANCE.flatMap(([pattern, first]) =>
    [...text.matchAll(pattern)].map(([, year]) => first(Number(year))),
  );
}

/** The years of which a text gives amounts as such: "in 2027, up to 90 days: $14". */
function pricedYears(text: string): number[] {
  if (!/\$\d/.test(text)) return [];
  return [...text.matchAll(/\b(?:in|for|of) (20\d\d)\b/g)].map(([, year]) => Number(year));
}

/** Pairs of texts of which one gives the price of a year, and the other says that none is known. */
export function contradictions(said: readonly Said[]): string[] {
  const ignorant = said.flatMap(({ where, text }) =>
    unknownFrom(text).map((year) => ({ where, text, topic: topicOf(text), year })),
  );
  if (ignorant.length === 0) return [];
  const found = said.flatMap(({ where, text }) =>
    ignorant
      .filter(({ topic, year }) => topic === topicOf(text) && pricedYears(text).some((own) => own >= year))
      .map((other) => `${where}: "${text}" against ${other.where}: "${other.text}"`),
  );
  return [...new Set(found)];
}

const DATE =
  /\b(?:until|through|by|before|ends? on|ends) ((?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, 20\d\d)/g;

/** Texts that speak of a day as still to come although it has passed. */
export function pastDeadlines(said: readonly Said[], day: IsoDate): string[] {
  const found = said.flatMap(({ where, text }) =>
    [...text.matchAll(DATE)]
      .filter(([, words]) => isoDay(words!) < day)
      .map(([phrase]) => `${where}: "${phrase}" in "${text}"`),
  );
  return [...new Set(found)];
}

function isoDay(words: string): IsoDate {
  const day = new Date(`${words} UTC`).toISOString().slice(0, 10);
  if (inWords(day, 'en') !== words) throw new Error(`"${words}" is no day.`);
  return day;
}
