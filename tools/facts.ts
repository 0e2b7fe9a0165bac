/**
 * `npm run --silent facts -- [--source NAME] [--unverified] [--in PATH] [--text WORDS] [--counts]`
 *
 * Lists all facts with their place, their sources, the day they were compared with them and how certain
 * they are; with --counts, only how many there are, by kind and age of their sources.
 */
import { didYouMean } from '../build/data/problem.ts';
import { readFiles } from '../build/data/read.ts';
import type { Certainty } from '../data/vocabulary.ts';
import { collectFacts, type Fact } from './collect-facts.ts';
import { clockDay, command, UsageError } from './command-line.ts';
import { countRows } from './fact-counts.ts';
import { textTable } from './text-table.ts';

const SHAPE = {
  usage: 'npm run --silent facts -- [--source NAME] [--unverified] [--in PATH] [--text WORDS] [--counts]',
  about: 'Lists all facts with their sources, or those of one source, file or text; --counts counts them.',
  options: {
    source: { type: 'string' },
    unverified: { type: 'boolean' },
    in: { type: 'string' },
    counts: { type: 'boolean' },
    text: { type: 'string' },
  },
} as const;
const HEADINGS = ['fact', 'sources', 'checked', 'certainty', 'until', 'text'];

export const main = command(SHAPE, async ({ values }, { out }) => {
  const { source, unverified, in: path, text, counts } = values;
  const { parsed } = readFiles();
  const { sources } = parsed.raw.lists;
  if (source && !Object.hasOwn(sources, source)) {
    throw new UsageError(`No source has the name "${source}"${didYouMean(source, Object.keys(sources))}.`);
  }
  const all = collectFacts(parsed);
  const files = [...new Set(all.map((fact) => fact.file))];
  if (path && !files.some((file) => file.includes(path))) {
    const names = files.map((file) => file.replace(/^data\/|\.yml$/g, ''));
    throw new UsageError(`No data file with facts has "${path}" in its name${didYouMean(path, names)}.`);
  }
  const facts = all.filter(
    (fact) =>
      (!source || fact.sources.includes(source)) &&
      (!unverified || fact.certainty === 'unverified') &&
      (!path || fact.file.includes(path)) &&
      (!text || fact.wording.toLowerCase().includes(text.toLowerCase())),
  );
  if (counts) {
    for (const line of textTable(countRows(facts, sources, await clockDay()))) out(line);
    return 0;
  }
  const countOf = (certainty: Certainty) => facts.filter((fact) => fact.certainty === certainty).length;
  for (const line of textTable([HEADINGS, ...facts.map(rowOf)])) out(line);
  out(
    `${facts.length} of ${all.length} facts, ${countOf('secondhand')} secondhand, ${countOf('unverified')} unverified.`,
  );
  return 0;
});

function rowOf({ file, field, sources, checked, certainty, until, text }: Fact): string[] {
  const where = `${file.replace('data/', '')} ${field}`;
  return [where, sources.join(' '), checked, certainty ?? 'confirmed', until ?? '', text];
}
