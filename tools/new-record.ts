/** The shared part of `new:portal` and `new:task`: both take an id and make new files. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { ID } from '../data/fact-shape.ts';
import type { Command } from './run.ts';

/**
 * A command that makes new files with all fields, still empty. Until they are filled in, `npm run
 * check:data` lists each missing field, and the build fails.
 * @param name the command's name: "new:portal"
 * @param filesOf the new files' text by path; if the first file exists already, nothing is written
 */
export function newRecord(name: string, filesOf: (id: string) => Record<string, string>): Command['main'] {
  return async (args, { out }) => {
    const id = readId(args);
    if (!id) {
      out(`Usage: npm run ${name} -- id    (lower-case letters, digits and dashes)`);
      return 2;
    }
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
      `Made ${paths}. Fill them in; "npm run check:data" says what is still missing. CONTRIBUTING.md says how.`,
    );
    return 0;
  };
}

function readId(args: string[]): string | null {
  try {
    const { positionals } = parseArgs({ args, allowPositionals: true });
    const [id = '', ...more] = positionals;
    return ID.test(id) && more.length === 0 ? id : null;
  } catch {
    return null;
  }
}
