/** Counts facts by the kind of their strongest source, and by the age of their newest page. */
import { SOURCE_KINDS, type SourcesFile } from '../data/file-schemas.ts';
import type { IsoDate } from '../data/schema.ts';
import { CERTAINTIES } from '../data/vocabulary.ts';
import type { Fact } from './collect-facts.ts';
import { newestPage, yearsOld } from './fact-age.ts';

const AGES = ['to 1 year', 'to 2 years', 'to 5 years', 'older', 'undated', 'no page'] as const;
type Age = (typeof AGES)[number];

const HEADINGS = ['strongest source', 'facts', 'confirmed', ...CERTAINTIES, ...AGES];

/** Rows of a table, headings first and sums last. */
export function countRows(facts: readonly Fact[], sources: SourcesFile, today: IsoDate): string[][] {
  const rows = SOURCE_KINDS.map((kind) => [
    kind,
    ...counts(
      facts.filter((fact) => strongest(fact, sources) === kind),
      sources,
      today,
    ),
  ]);
  return [HEADINGS, ...rows, ['all', ...counts(facts, sources, today)]];
}

function counts(facts: readonly Fact[], sources: SourcesFile, today: IsoDate): string[] {
  const having = (test: (fact: Fact) => boolean) => facts.filter(test).length;
  return [
    facts.length,
    having(({ certainty }) => certainty === null),
    ...CERTAINTIES.map((certainty) => having((fact) => fact.certainty === certainty)),
    ...AGES.map((age) => having((fact) => ageOf(fact, sources, today) === age)),
  ].map(String);
}

function strongest(fact: Fact, sources: SourcesFile) {
  return SOURCE_KINDS.find((kind) => fact.sources.some((id) => sources[id]?.kind === kind));
}

function ageOf(fact: Fact, sources: SourcesFile, today: IsoDate): Age {
  const page = newestPage(fact.sources, sources);
  if (page === 'none') return 'no page';
  if (page === 'undated') return 'undated';
  const years = yearsOld(page, today);
  if (years <= 1) return 'to 1 year';
  if (years <= 2) return 'to 2 years';
  return years <= 5 ? 'to 5 years' : 'older';
}
