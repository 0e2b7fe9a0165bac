/** Where every fact comes from (`data/sources.yml`, which also says whom to believe). */
import list from 'virtual:data/sources';
import type { SourcesFile } from './file-schemas.ts';

export type Source = SourcesFile[string];

/** By the name that facts refer to. */
export const sources: Readonly<Record<string, Source>> = list;
