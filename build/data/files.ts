/** The files of `data/` as text, and what each of them is. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type * as z from 'zod';
import * as schemas from '../../data/file-schemas.ts';

// Everything that is not plain Node comes by here: WXT, the tests, the commands.
if (!process.features.typescript) {
  throw new Error(
    `Node.js ${process.version} is too old for this project. Start its scripts with npm, and Vitest or WXT with npx: they find the newer one that "npm ci" has put into node_modules.`,
  );
}

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Text by path, such as `data/portals/triwest.yml`, in the order of the paths. */
export type DataFiles = ReadonlyMap<string, string>;

/** Reads every YAML file and every file of phrases. */
export function readDataFiles(root = ROOT): DataFiles {
  const names = readdirSync(`${root}data`, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(yml|yaml|txt)$/.test(name))
    .sort();
  return new Map(names.map((name) => [`data/${name}`, readFileSync(`${root}data/${name}`, 'utf8')]));
}

/** Schemas of the files that there is one of, by name. */
export const LISTS = {
  shared: schemas.sharedFile,
  contractors: schemas.contractorsFile,
  sources: schemas.sourcesFile,
  phones: schemas.phonesFile,
  amounts: schemas.amountsFile,
  days: schemas.daysFile,
  sites: schemas.sitesFile,
  credentials: schemas.credentialsFile,
  'life-events': schemas.lifeEventsFile,
  glossary: schemas.glossaryFile,
} as const;
export type ListName = keyof typeof LISTS;

/** Schemas of the files that there are many of, by what one of them is. */
export const RECORDS = {
  portal: schemas.portalFile,
  task: schemas.taskFile,
  topic: schemas.topicFile,
} as const;

export interface FileKind {
  kind: keyof typeof RECORDS | 'list' | 'phrases';
  /** A portal's, task's or topic's id, the label of phrases, or the name of a list. */
  id: string;
  schema: z.ZodType | null;
}

const PLACES: [RegExp, Exclude<FileKind['kind'], 'list'>][] = [
  [/^data\/portals\/([^/]+)\.yml$/, 'portal'],
  [/^data\/tasks\/([^/]+)\/task\.yml$/, 'task'],
  [/^data\/elsewhere\/([^/]+)\/topic\.yml$/, 'topic'],
  [/^data\/(?:tasks\/)?((?:elsewhere\/)?[^/]+)\/say\.(?:en|es)\.txt$/, 'phrases'],
];

/** What a file is by its place, or null where no file of the data belongs. */
export function kindOf(path: string): FileKind | null {
  const list = path.match(/^data\/([^/]+)\.yml$/)?.[1];
  if (list !== undefined)
    return list in LISTS ? { kind: 'list', id: list, schema: LISTS[list as ListName] } : null;
  for (const [place, kind] of PLACES) {
    const id = path.match(place)?.[1];
    if (id !== undefined) return { kind, id, schema: kind === 'phrases' ? null : RECORDS[kind] };
  }
  return null;
}
