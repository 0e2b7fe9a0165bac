/** The shared part of `new:portal` and `new:task`: both take an id and make new files. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ID } from '../data/fact-shape.ts';
import { command, UsageError } from './command-line.ts';
import type { Command } from './run.ts';

/**
 * A command that makes new files with all fields, still empty. Until they are filled in, `npm run
 * check:data` lists each missing field, and the build fails.
 * @param name the command's name: "new:portal"
 * @param filesOf the new files' text by path; if the first file exists already, nothing is written
 */
export function newRecord(name: string, filesOf: (id: string) => Record<string, string>): Command['main'] {
  const shape = {
    usage: `npm run ${name} -- id`,
    about: 'Makes new files with every field, all empty. The id has lower-case letters, digits and dashes.',
    takesWords: true,
  };
  return command(shape, async ({ words: [id = '', ...more] }, { out }) => {
    if (!id) throw new UsageError('There is no id.');
    if (!ID.test(id) || more.length > 0)
      throw new UsageError(
        `"${[id, ...more].join(' ')}" is no id: it has lower-case letters, digits and dashes.`,
      );
    const files = Object.entries(filesOf(id));
    try {
      for (const [path, text] of files) {
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, text, { flag: 'wx' });
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      out(`${(error as NodeJS.ErrnoException).path} already exists.`);
      return 1;
    }
    const paths = files.map(([path]) => path).join(', ');
    out(
      `Made ${paths}. Fill ${files.length === 1 ? 'it' : 'them'} in; "npm run check:data" says what is still missing. CONTRIBUTING.md says how.`,
    );
    return 0;
  });
}
