/**
 * Checks all data: first each file against its schema, then the relations between records, then the texts,
 * the tips and the phrases. Runs before every build, in the tests and in `npm run check:data`.
 */
import { pageAdvice } from '../../model/tips/page-advice.ts';
import { type DataFiles, LISTS, type ListName } from './files.ts';
import { checkLeads } from './lead.ts';
import { checkPhrases } from './phrase-check.ts';
import type { Problem, Report } from './problem.ts';
import { checkOwn, checkProse, checkTip } from './prose.ts';
import { fileOf, type ParsedFiles } from './raw.ts';
import { checkRelations } from './relations.ts';
import { type Data, resolve } from './resolve.ts';
import { checkShape } from './shape.ts';
import { referencesIn } from './text-references.ts';
import { lineFinder } from './yaml.ts';

const MIN_TIPS = 4;
/** The start page of every host must have tips on these days: in and between seasons, and a year later. */
const TIP_DAYS = ['2026-11-23', '2026-12-20', '2027-03-01', '2027-11-20'];
/** The only optional list. */
const OPTIONAL: ListName = 'phones';

/** All mistakes in the data; empty if there are none. Never throws. */
export function findProblems(files: DataFiles, { raw, values, problems }: ParsedFiles): Problem[] {
  const found: Problem[] = [...problems];
  const report: Report = (file, field, message) => found.push({ file, field, message });
  for (const name of Object.keys(LISTS) as ListName[]) {
    if (!files.has(fileOf.list(name)) && name !== OPTIONAL) report(fileOf.list(name), [], 'is missing');
  }
  for (const [file, value] of values) checkShape(file, value, report);

  // Check names only if all records have the right shape, and texts only if the names are right.
  if (found.length === 0) checkRelations(raw, values, report);
  if (found.length === 0) {
    const references = referencesIn(raw);
    for (const [file, value] of values) {
      checkProse(file, value, references, report);
      checkOwn(file, value, report);
    }
    checkPhrases(raw, (file, field, message, line) => found.push({ file, field, message, line }));
  }
  if (found.length === 0) {
    const data = resolve(raw);
    checkTips(data, report);
    checkLeads(data.tasks, report);
  }
  return withLines(found, files);
}

function withLines(problems: readonly Problem[], files: DataFiles): Problem[] {
  const finders = new Map<string, ReturnType<typeof lineFinder>>();
  return problems.map((problem) => {
    const { file, field, line } = problem;
    const text = files.get(file);
    if (line !== undefined || text === undefined || field.length === 0) return problem;
    const find = finders.get(file) ?? lineFinder(text);
    finders.set(file, find);
    return { ...problem, line: find(field) };
  });
}

/**
 * Checks that tips are short, and that a person we know nothing about gets enough tips on each start page.
 */
function checkTips({ portals }: Data, report: Report): void {
  for (const portal of portals) {
    const file = fileOf.portal(portal.id);
    portal.tips.forEach(({ text }, i) => {
      checkTip(file, ['tips', i, 'text'], text, report);
    });
    for (const { host, pathPrefix = '/' } of portal.hosts) {
      const url = `https://${host}${pathPrefix}`;
      const counts = TIP_DAYS.map((day) => ({
        day,
        count: pageAdvice(portal, url, {}, day).tips.length,
      }));
      const fewest = counts.reduce((a, b) => (b.count < a.count ? b : a));
      if (fewest.count < MIN_TIPS)
        report(
          file,
          ['tips'],
          `${url} needs ${MIN_TIPS} tips for people of whom nothing is known, but has ${fewest.count} on ${fewest.day}`,
        );
    }
  }
}
