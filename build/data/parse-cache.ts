/**
 * Parsing all YAML takes most of a second, so what each file said the last time is kept in
 * node_modules/.cache, by a hash of its text: only files that have changed are parsed again.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { ROOT } from './files.ts';
import type { Problem } from './problem.ts';
import { parseYaml } from './yaml.ts';

export type ParseYaml = (file: string, text: string) => { value: unknown; problems: Problem[] };

const FOLDER = `${ROOT}node_modules/.cache/data`;
const FILE = `${FOLDER}/parsed.json`;

/** `parse` answers from the cache where it can; `save` keeps what was asked for, and forgets the rest. */
export function createParseCache(): { parse: ParseYaml; save: () => void } {
  const known = readKnown();
  const used: Record<string, unknown> = {};
  let changed = false;
  return {
    parse(file, text) {
      const hash = createHash('sha1').update(text).digest('base64');
      if (Object.hasOwn(known, hash)) {
        used[hash] = known[hash];
        return { value: known[hash], problems: [] };
      }
      const parsed = parseYaml(file, text);
      if (parsed.problems.length === 0) {
        used[hash] = parsed.value;
        changed = true;
      }
      return parsed;
    },
    save() {
      if (!changed) return;
      mkdirSync(FOLDER, { recursive: true });
      // Written aside and moved: two processes may read at the same time.
      writeFileSync(`${FILE}.${process.pid}`, JSON.stringify(used));
      renameSync(`${FILE}.${process.pid}`, FILE);
    },
  };
}

function readKnown(): Record<string, unknown> {
  try {
    return JSON.parse(readFileSync(FILE, 'utf8'));
  } catch {
    // None yet, or not readable: then everything is parsed.
    return {};
  }
}
