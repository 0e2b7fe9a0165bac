/**
 * `npm run --silent facts -- [--source ID] [--unverified] [--in PATH]`
 *
 * All facts with where they stand, their sources, the day they were checked and how certain they are.
 */
import { parseArgs } from 'node:util';
import { rawData } from '../data/raw.ts';
import { collectFacts, type Fact } from './collect-facts.ts';
import type { Command } from './run.ts';
import { textTable } from './text-table.ts';
import { readOr } from './usage.ts';

const USAGE = 'Usage: npm run --silent facts -- [--source ID] [--unverified] [--in PATH]';
const HEADINGS = ['fact', 'sources', 'checked', 'certainty', 'until', 'text'];

export const main: Command['main'] = async (args, { out }) => {
  const values = readOr(USAGE, () => parse(args), out);
  if (!values) return 2;
  const { source, unverified, in: path } = values;
  const all = collectFacts(rawData);
  const facts = all.filter(
    (fact) =>
      (!source || fact.sources.includes(source)) &&
      (!unverified || fact.unverified) &&
      (!path || fact.file.includes(path)),
  );
  for (const line of textTable([HEADINGS, ...facts.map(rowOf)])) out(line);
  out(
    `${facts.length} of ${all.length} facts, ${facts.filter((fact) => fact.unverified).length} unverified.`,
  );
  return 0;
};

function parse(args: string[]) {
  return parseArgs({
    args,
    options: { source: { type: 'string' }, unverified: { type: 'boolean' }, in: { type: 'string' } },
  }).values;
}

function rowOf({ file, field, sources, checked, unverified, until, text }: Fact): string[] {
  const where = `${file.replace('data/', '')} ${field}`;
  return [where, sources.join(' '), checked, unverified ? 'unverified' : 'confirmed', until ?? '', text];
}
