/** Collects the content of the files by kind and id, unchanged: references are not resolved yet. */
import type * as z from 'zod';
import type { RECORDS } from './files.ts';
import { type DataFiles, kindOf, type LISTS, type ListName } from './files.ts';
import type { ParseYaml } from './parse-cache.ts';
import { type Phrase, readPhrases } from './phrases.ts';
import type { Problem } from './problem.ts';

type RecordsOf<Kind extends keyof typeof RECORDS> = Record<string, z.infer<(typeof RECORDS)[Kind]>>;

/** The data as it is in the files. Valid only if `findProblems` finds nothing. */
export interface RawData {
  portals: RecordsOf<'portal'>;
  tasks: RecordsOf<'task'>;
  topics: RecordsOf<'topic'>;
  lists: { [Name in ListName]: z.infer<(typeof LISTS)[Name]> };
  phrases: Phrase[];
}

export interface ParsedFiles {
  raw: RawData;
  /** The content of each YAML file, by path. */
  values: Map<string, unknown>;
  /** Problems with files that are not YAML or that don't belong where they are. */
  problems: Problem[];
}

const BELONGS_NOWHERE =
  'no file of the data belongs here: there are portals/ID.yml, tasks/ID/task.yml and, beside a task, say.en.txt and say.es.txt';

/** @param parse reads a YAML file; its results may come from a cache */
export function parseFiles(files: DataFiles, parse: ParseYaml): ParsedFiles {
  const values = new Map<string, unknown>();
  const problems: Problem[] = [];
  const raw = {
    portals: {},
    tasks: {},
    topics: {},
    lists: { phones: {} },
    phrases: [],
  } as unknown as RawData;
  for (const [file, text] of files) {
    const kind = kindOf(file);
    if (!kind) {
      problems.push({ file, field: [], message: BELONGS_NOWHERE });
      continue;
    }
    if (kind.kind === 'phrases') {
      raw.phrases.push(...readPhrases(file, kind.id, text));
      continue;
    }
    const parsed = parse(file, text);
    problems.push(...parsed.problems);
    if (parsed.problems.length > 0) continue;
    values.set(file, parsed.value);
    const place = { portal: raw.portals, task: raw.tasks, topic: raw.topics, list: raw.lists }[kind.kind];
    (place as Record<string, unknown>)[kind.id] = parsed.value;
  }
  return { raw, values, problems };
}

/** The file of a portal, task or topic. */
export const fileOf = {
  portal: (id: string) => `data/portals/${id}.yml`,
  task: (id: string) => `data/tasks/${id}/task.yml`,
  topic: (id: string) => `data/elsewhere/${id}/topic.yml`,
  list: (name: ListName) => `data/${name}.yml`,
} as const;
