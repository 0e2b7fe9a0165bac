/** What `new:portal` and `new:task` have in common: an id, and files that are not there yet. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { ID } from '../data/fact-shape.ts';
import type { Command } from './run.ts';

/**
 * A command that lays new files, with every field there and its text still to write. Until they are
 * written, `npm run check:data` says field by field what is missing, and no build succeeds.
 * @param name the command's name: "new:portal"
 * @param filesOf text by path; nothing is written where the first of them is there already
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
      out(`${(error as NodeJS.ErrnoException).path} is there already.`);
      return 1;
    }
    const paths = files.map(([path]) => path).join(', ');
    out(`Made ${paths}. Fill in; "npm run check:data" says what is still missing. CONTRIBUTING.md says how.`);
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
