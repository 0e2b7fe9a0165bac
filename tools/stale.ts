/**
 * `npm run --silent stale -- [--date YYYY-MM-DD]`
 *
 * Facts that want somebody's attention: not checked for long, ended since they were checked, or
 * about to end. Exit status 1 where something is overdue, 0 where things at most end soon.
 */
import { parseArgs } from 'node:util';
import { readFiles } from '../build/data/read.ts';
import type { IsoDate } from '../data/schema.ts';
import { addDays, isDay } from '../model/time/days.ts';
import { today as clockDay } from '../storage/clock.ts';
import { collectFacts, type Fact } from './collect-facts.ts';
import type { Command } from './run.ts';
import { textTable } from './text-table.ts';

const USAGE = 'Usage: npm run --silent stale -- [--date YYYY-MM-DD]';
/** After this many days a fact is to be compared with its sources again. */
const MAX_DAYS_UNCHECKED = 90;
/** So many days before a fact ends, its successor should be known. */
const NOTICE_DAYS = 60;

export interface StaleFacts {
  /** Last checked more than 90 days ago. */
  old: Fact[];
  /** Their last day is over, and came after the last check: nobody has looked since. */
  ended: Fact[];
  /** Their last day is today or within 60 days. */
  ending: Fact[];
}

/** @param today the day to judge by */
export function staleFacts(facts: readonly Fact[], today: IsoDate): StaleFacts {
  const oldest = addDays(today, -MAX_DAYS_UNCHECKED);
  const soon = addDays(today, NOTICE_DAYS);
  return {
    old: facts.filter(({ checked }) => checked < oldest),
    ended: facts.filter(({ checked, until }) => until !== null && checked <= until && until < today),
    ending: facts.filter(({ until }) => until !== null && today <= until && until <= soon),
  };
}

export const main: Command['main'] = async (args, { out }) => {
  const date = readDate(args);
  if (date === null) {
    out(USAGE);
    return 2;
  }
  const { old, ended, ending } = staleFacts(collectFacts(readFiles().parsed), date);
  print(`Not checked for more than ${MAX_DAYS_UNCHECKED} days`, old, out);
  print('Ended since they were checked', ended, out);
  print(`End within ${NOTICE_DAYS} days`, ending, out);
  return old.length + ended.length > 0 ? 1 : 0;
};

function readDate(args: string[]): IsoDate | null {
  try {
    const { date = clockDay() } = parseArgs({ args, options: { date: { type: 'string' } } }).values;
    return isDay(date) ? date : null;
  } catch {
    return null;
  }
}

function print(title: string, facts: Fact[], out: (line: string) => void): void {
  out(`${title}: ${facts.length}`);
  const rows = facts.map(({ file, field, checked, until, text }) => [
    `${file} ${field}`,
    checked,
    until ?? '',
    text,
  ]);
  for (const line of textTable(rows, 70)) out(`  ${line}`);
}
