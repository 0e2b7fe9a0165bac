/** Where every fact comes from (`data/sources.yml`, which also says whom to believe). */
import data from 'virtual:data/pages';
import type { PageSource } from './shipped.ts';

/** By the name that facts refer to. */
export const sources: Readonly<Record<string, PageSource>> = data.sources;
