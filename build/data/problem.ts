import { distance } from '../../model/words/distance.ts';

/** A place in a file: the keys and positions that lead to it. */
export type FieldPath = readonly (string | number)[];

/** One mistake in the data. */
export interface Problem {
  /** Such as `data/portals/triwest.yml`. */
  file: string;
  /** The field that is wrong; empty for the whole file. */
  field: FieldPath;
  message: string;
  /** The line number, from 1 on, if it is known. */
  line?: number;
}

/** The function with which each check reports a mistake. */
export type Report = (file: string, field: FieldPath, message: string) => void;

/** `data/portals/triwest.yml:42: phones.0.number: …` */
export function formatProblem({ file, line, field, message }: Problem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return [place, ...(field.length > 0 ? [field.join('.')] : []), message].join(': ');
}

/** What the commands print: a line for each mistake, and how many there are. */
export function reportLines(problems: readonly Problem[]): string[] {
  if (problems.length === 0) return ['The data has no mistakes.'];
  const count = problems.length === 1 ? '1 mistake' : `${problems.length} mistakes`;
  return [...problems.map(formatProblem), `${count}.`];
}

/** " (did you mean …?)" if one of the names is close to the wrong one, otherwise an empty text. */
export function didYouMean(wrong: string, names: Iterable<string>): string {
  const limit = Math.max(2, Math.floor(wrong.length / 3));
  const near = [...names]
    .map((name) => ({ name, edits: name.startsWith(wrong) ? 1 : distance(wrong, name, limit) }))
    .filter(({ edits }) => edits <= limit)
    .sort((a, b) => a.edits - b.edits || (a.name < b.name ? -1 : 1));
  return near[0] ? ` (did you mean "${near[0].name}"?)` : '';
}
