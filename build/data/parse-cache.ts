/**
 * Parsing all YAML takes most of a second. So the parsed files are kept in node_modules/.cache by a hash of
 * their text, and only changed files are parsed again.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { ROOT } from './files.ts';
import type { Problem } from './problem.ts';
import { parseYaml } from './yaml.ts';

export type ParseYaml = (file: string, text: string) => { value: unknown; problems: Problem[] };

const FOLDER = `${ROOT}node_modules/.cache/data`;
const FILE = `${FOLDER}/parsed.json`;

/** `parse` uses the cache if it can. `save` keeps the entries that were used and drops the rest. */
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
      // Write to another file and rename it, because another process may read at the same time.
      writeFileSync(`${FILE}.${process.pid}`, JSON.stringify(used));
      renameSync(`${FILE}.${process.pid}`, FILE);
    },
  };
}

function readKnown(): Record<string, unknown> {
  try {
    return JSON.parse(readFileSync(FILE, 'utf8'));
  } catch {
    // No cache yet, or it is unreadable: parse everything.
    return {};
  }
}
