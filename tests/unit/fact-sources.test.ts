import { describe, expect, it } from 'vitest';
import { contradiction } from '../../build/data/fact-sources.ts';
import { readFiles } from '../../build/data/read.ts';
import type { SourcesFile } from '../../data/file-schemas.ts';
import { CERTAINTIES } from '../../data/vocabulary.ts';
import { collectFacts } from '../../tools/collect-facts.ts';

const source = (kind: SourcesFile[string]['kind']) => ({ kind, title: kind });
const SOURCES: SourcesFile = {
  page: source('official'),
  company: source('contractor'),
  copy: source('copy'),
  news: source('press'),
  guide: source('independent'),
  code: source('repository'),
  known: source('general-knowledge'),
  guess: source('inference'),
};

describe('what a fact says of its certainty', () => {
  it.each([['page'], ['company'], ['news', 'page'], ['known', 'company']])(
    'may be nothing where an official page or a contractor’s own stands behind it: %s %s',
    (...ids) => {
      expect(contradiction(ids, undefined, SOURCES)).toBeNull();
    },
  );

  it.each([['copy'], ['news'], ['guide'], ['code'], ['guide', 'code'], ['news', 'known']])(
    'is “secondhand” at the most where none does: %s %s',
    (...ids) => {
      expect(contradiction(ids, undefined, SOURCES)).toContain('needs "certainty: secondhand"');
      expect(contradiction(ids, 'secondhand', SOURCES)).toBeNull();
    },
  );

  it.each([['known'], ['guess', 'known']])('is “unverified” where no document does: %s %s', (...ids) => {
    expect(contradiction(ids, undefined, SOURCES)).toContain('needs "certainty: unverified"');
    expect(contradiction(ids, 'secondhand', SOURCES)).toContain('needs "certainty: unverified"');
  });

  it('may always be less than the sources would bear', () => {
    for (const certainty of CERTAINTIES) expect(contradiction(['page'], certainty, SOURCES)).toBeNull();
    expect(contradiction(['news'], 'unverified', SOURCES)).toBeNull();
  });

  it('is true of every fact', () => {
    const { parsed } = readFiles();
    const { sources } = parsed.raw.lists;
    const confirmed = collectFacts(parsed).filter(({ certainty }) => !certainty);
    expect(confirmed.length).toBeGreaterThan(900);
    for (const fact of confirmed) {
      const kinds = fact.sources.map((id) => sources[id]?.kind);
      expect(kinds.includes('official') || kinds.includes('contractor'), `${fact.file} ${fact.field}`).toBe(
        true,
      );
    }
  });
});
