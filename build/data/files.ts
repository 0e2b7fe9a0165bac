/** The files of `data/` as text, and the kind of each file. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type * as z from 'zod';
import * as schemas from '../../data/file-schemas.ts';
import { fraudsFile } from '../../data/fraud-shapes.ts';

// WXT, the tests and the commands all load this file, so it is the place to check the Node version.
if (!process.features.typescript) {
  throw new Error(
    `Node.js ${process.version} is too old for this project. Start its scripts with npm, and Vitest or WXT with npx: they find the newer one that "npm ci" has put into node_modules.`,
  );
}

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The text of each file by its path, such as `data/portals/triwest.yml`, sorted by path. */
export type DataFiles = ReadonlyMap<string, string>;

/** Reads all YAML files and all phrase files. */
export function readDataFiles(root = ROOT): DataFiles {
  const names = readdirSync(`${root}data`, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(yml|yaml|txt)$/.test(name))
    .sort();
  return new Map(names.map((name) => [`data/${name}`, readFileSync(`${root}data/${name}`, 'utf8')]));
}

/** Schemas of single files, by name. */
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
  frauds: fraudsFile,
} as const;
export type ListName = keyof typeof LISTS;

/** Schemas of the kinds of which there are many files, by kind. */
export const RECORDS = {
  portal: schemas.portalFile,
  task: schemas.taskFile,
  topic: schemas.topicFile,
} as const;

export interface FileKind {
  kind: keyof typeof RECORDS | 'list' | 'phrases';
  /** The id of a portal, task or topic, the label of phrases, or the name of a list. */
  id: string;
  schema: z.ZodType | null;
}

const PLACES: [RegExp, Exclude<FileKind['kind'], 'list'>][] = [
  [/^data\/portals\/([^/]+)\.yml$/, 'portal'],
  [/^data\/tasks\/([^/]+)\/task\.yml$/, 'task'],
  [/^data\/elsewhere\/([^/]+)\/topic\.yml$/, 'topic'],
  [/^data\/(?:tasks\/)?((?:elsewhere\/)?[^/]+)\/say\.(?:en|es)\.txt$/, 'phrases'],
];

/** The kind of a file by its path; null if a data file does not belong there. */
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
