/** Checks that every fact says of itself no more than its sources do. */
import { CONFIRMING_KINDS, type SourcesFile, UNDOCUMENTED_KINDS } from '../../data/file-schemas.ts';
import type { Certainty } from '../../data/vocabulary.ts';
import { NameCheck, type Names } from './names.ts';
import type { FieldPath, Report } from './problem.ts';
import { fileOf, type RawData } from './raw.ts';

/** Every fact of a file names sources that exist, and its `certainty` is true of them. */
export function checkFacts(file: string, value: unknown, raw: RawData, names: Names, report: Report): void {
  if (file === fileOf.list('sources')) return;
  const check = new NameCheck(names, file, report);
  const walk = (inside: unknown, field: FieldPath) => {
    if (typeof inside !== 'object' || inside === null) return;
    const { sources: ids, certainty } = inside as { sources?: string[]; certainty?: Certainty };
    if (Array.isArray(ids)) {
      ids.forEach((id, i) => {
        check.need('source', names.sources, id, [...field, 'sources', i]);
      });
      const message = contradiction(ids, certainty, raw.lists.sources);
      if (message) report(file, [...field, 'sources'], message);
    }
    for (const [key, item] of Object.entries(inside)) {
      walk(item, [...field, Array.isArray(inside) ? Number(key) : key]);
    }
  };
  walk(value, []);
}

/**
 * What is wrong with the certainty of a fact that rests on these sources; null where it is true. A fact may always
 * claim less than its sources: one half of it may come from the press, or the page may be old.
 */
export function contradiction(
  ids: readonly string[],
  certainty: Certainty | undefined,
  sources: SourcesFile,
): string | null {
  const kinds = ids.map((id) => sources[id]?.kind ?? '');
  if (certainty === 'unverified') return null;
  if (kinds.every((kind) => UNDOCUMENTED_KINDS.includes(kind))) {
    return 'needs "certainty: unverified", because no source confirms it';
  }
  if (certainty === 'secondhand' || kinds.some((kind) => CONFIRMING_KINDS.includes(kind))) return null;
  return 'needs "certainty: secondhand", because none of the sources is official or the contractor’s own';
}
