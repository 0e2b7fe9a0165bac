/** The data with something changed in it, and the mistakes that the check then finds. */
import { expect } from 'vitest';
import { findProblems } from '../../build/data/check.ts';
import { readDataFiles } from '../../build/data/files.ts';
import { createParseCache } from '../../build/data/parse-cache.ts';
import { formatProblem } from '../../build/data/problem.ts';
import { parseFiles } from '../../build/data/raw.ts';

/** All files of the data, by path. */
export const FILES = readDataFiles();
export const MILCONNECT = 'data/portals/milconnect.yml';
export const TRIWEST = 'data/portals/triwest.yml';
export const { parse } = createParseCache();

/** The mistakes after some files get another text, one per line. `null` removes a file. */
export function problemsWith(changes: Record<string, string | null>): string[] {
  const files = new Map(FILES);
  for (const [path, text] of Object.entries(changes)) {
    if (text === null) files.delete(path);
    else files.set(path, text);
  }
  return findProblems(files, parseFiles(files, parse)).map(formatProblem);
}

/** The text of a file with one thing changed in it. */
export function edited(path: string, from: string | RegExp, to: string): Record<string, string> {
  const text = FILES.get(path)!;
  const changed = text.replace(from, to);
  expect(changed, `nothing to change in ${path}`).not.toBe(text);
  return { [path]: changed };
}

/** The number of the line that holds some words for the first time. */
export function lineWith(path: string, words: string): number {
  const line = FILES.get(path)!
    .split('\n')
    .findIndex((text) => text.includes(words));
  expect(line, words).toBeGreaterThan(0);
  return line + 1;
}
