/** Reads all data, for the build, the tests and the maintainers' commands. */
import { findProblems } from './check.ts';
import { type DataFiles, readDataFiles } from './files.ts';
import { createParseCache } from './parse-cache.ts';
import { formatProblem, type Problem } from './problem.ts';
import { type ParsedFiles, parseFiles } from './raw.ts';
import { type Data, resolve } from './resolve.ts';

export interface ReadFiles {
  files: DataFiles;
  parsed: ParsedFiles;
}

/** Every file of the data, parsed. */
export function readFiles(): ReadFiles {
  const files = readDataFiles();
  const { parse, save } = createParseCache();
  const parsed = parseFiles(files, parse);
  save();
  return { files, parsed };
}

/** All mistakes in the data on disk. */
export function problemsOnDisk(): Problem[] {
  const { files, parsed } = readFiles();
  return findProblems(files, parsed);
}

/** Reads the data. Throws if it has mistakes, and names them all. */
export function readData(): Data {
  const { files, parsed } = readFiles();
  throwProblems(findProblems(files, parsed));
  return resolve(parsed.raw);
}

/** The same in half the time: looks for mistakes only if the data can't be put together. */
export function readUncheckedData(): Data {
  const { files, parsed } = readFiles();
  try {
    return resolve(parsed.raw);
  } catch (error) {
    throwProblems(findProblems(files, parsed));
    throw error;
  }
}

function throwProblems(problems: readonly Problem[]): void {
  if (problems.length > 0)
    throw new Error(`The data has mistakes:\n${problems.map(formatProblem).join('\n')}`);
}
