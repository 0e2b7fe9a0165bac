/**
 * Ranks the facts by how much they need attention. The more harm a wrong fact does, and the older the page
 * behind it is, the sooner it should be compared with its sources. This spreads the work over time.
 */
import type { SourcesFile } from '../data/file-schemas.ts';
import type { IsoDate } from '../data/schema.ts';
import { addDays, daysBetween } from '../model/time/days.ts';
import type { Fact } from './collect-facts.ts';
import { type NewestPage, newestPage, yearsOld } from './fact-age.ts';

/** What a person loses by trusting a wrong fact: a right, money, a call, an account, or only some time. */
export type Stake = 'deadline' | 'money' | 'phone' | 'sign-in' | 'address' | 'description';

export interface Attention {
  fact: Fact;
  /** 100 or more from the days means overdue. An end day and an amount of a year add to it. */
  score: number;
  /** Nobody has checked it for longer than it allows, or since its last day. */
  overdue: boolean;
  /** The reasons in words, the most important first. */
  reasons: string[];
}

/** Days between two checks of a fact whose page is new. */
const DAYS_BETWEEN_LOOKS = { harmful: 120, description: 360 };
const MIN_DAYS_BETWEEN_LOOKS = 45;
/** A page of this age halves the days. */
const HALVING_YEARS = 3;
/** The assumed age of a page without a date, and of a missing page. */
const YEARS_ASSUMED = { undated: 3, none: 4 };

/** This many days before a fact ends, its successor should be known. */
export const NOTICE_DAYS = 60;
const ENDED_POINTS = 100;
const MAX_ENDING_POINTS = 50;
const PAST_YEAR_POINTS = 50;
const NEXT_YEAR_POINTS = 25;
/** Amounts of the next year are announced from October on. */
const ANNOUNCED_FROM = '-10-01';

/** All facts that still matter on a day, the most urgent first. */
export function byAttention(facts: readonly Fact[], sources: SourcesFile, today: IsoDate): Attention[] {
  return facts
    .filter((fact) => !isHistory(fact, today))
    .map((fact) => attention(fact, sources, today))
    .sort((a, b) => b.score - a.score);
}

/** Whether a fact ended before its last check. Then only questions about earlier days still use it. */
function isHistory({ until, checked }: Fact, today: IsoDate): boolean {
  return until !== null && until < today && until < checked;
}

/** @param today the day to compare with */
export function attention(fact: Fact, sources: SourcesFile, today: IsoDate): Attention {
  const stake = stakeOf(fact);
  const page = newestPage(fact.sources, sources);
  const interval = daysBetweenLooks(stake, page, today);
  const unseen = Math.max(0, daysBetween(fact.checked, today));
  const changes = changesOf(fact, stake, today);
  return {
    fact,
    score: Math.round((100 * unseen) / interval + changes.points),
    overdue: unseen > interval || changes.ended,
    reasons: [...changes.reasons, stake, wordsFor(page), `compared ${unseen} of ${interval} days ago`],
  };
}

/** After how many days a fact should be checked again. */
export function daysBetweenLooks(stake: Stake, page: NewestPage, today: IsoDate): number {
  const years = typeof page === 'string' ? YEARS_ASSUMED[page] : yearsOld(page, today);
  const days = DAYS_BETWEEN_LOOKS[stake === 'description' ? 'description' : 'harmful'];
  return Math.max(MIN_DAYS_BETWEEN_LOOKS, Math.round(days / (1 + years / HALVING_YEARS)));
}

function wordsFor(page: NewestPage): string {
  if (page === 'none') return 'no page';
  return page === 'undated' ? 'undated page' : `page of ${page.latest.slice(0, 4)}`;
}

const STAKES: readonly [stake: Stake, where: RegExp, words: RegExp | null][] = [
  ['money', /^amounts\.yml/, /\$\d/],
  [
    'deadline',
    /^(life-events|days)\.yml| tips\.\S*deadline/,
    /\b\d+ (days|months|years?)\b|deadline|season/i,
  ],
  ['phone', /^phones\.yml|\bphones\./, /\b\d{3}-\d{3}-\d{4}\b/],
  ['sign-in', /^credentials\.yml| (signIn|tips\.sign-in)/, /\b(sign|log) in with\b/i],
  ['address', /^sites\.yml| (hosts|links)\./, null],
];

/** What is at stake, judged by the place of a fact and its text. */
export function stakeOf({ file, field, text }: Pick<Fact, 'file' | 'field' | 'text'>): Stake {
  const where = `${file.replace('data/', '')} ${field}`;
  const found = STAKES.find(([, place, words]) => place.test(where) || words?.test(text));
  return found?.[0] ?? 'description';
}

/** Changes that are coming, or that came since the last check. */
function changesOf({ file, until, checked, text }: Fact, stake: Stake, today: IsoDate) {
  const reasons: string[] = [];
  let points = 0;
  const ended = until !== null && checked <= until && until < today;
  if (ended) {
    points += ENDED_POINTS;
    reasons.push(`ended on ${until}`);
  } else if (until !== null && until <= addDays(today, NOTICE_DAYS)) {
    points += MAX_ENDING_POINTS * (1 - daysBetween(today, until) / (NOTICE_DAYS + 1));
    reasons.push(`ends on ${until}`);
  }
  // Amounts of past years stay in their list for questions about that year.
  const year = stake === 'money' ? newestYear(text) : null;
  if (year !== null && year < today.slice(0, 4) && file !== 'data/amounts.yml') {
    points += PAST_YEAR_POINTS;
    reasons.push(`amounts of ${year}`);
  } else if (year === today.slice(0, 4) && today >= year + ANNOUNCED_FROM) {
    points += NEXT_YEAR_POINTS;
    reasons.push(`amounts of ${year}, the next are being announced`);
  }
  return { points, ended, reasons };
}

function newestYear(text: string): string | null {
  return (
    text
      .match(/\b20\d\d\b/g)
      ?.sort()
      .at(-1) ?? null
  );
}
