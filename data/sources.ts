/** Where every fact comes from (`data/sources.yml`, which also says whom to believe). */
import all from 'virtual:data/sources';
import type { PageSource } from './shipped.ts';

/** Facts name a source by its place, in digits of this base (build/data/short-sources.ts). */
const BASE = 36;

/** By the name that facts refer to. */
export const sources: Readonly<Record<string, PageSource>> = Object.fromEntries(
  all.title.map((title, i) => {
    const [kind, url, date] = [all.kind[i]!, all.url[i], all.date[i]];
    return [i.toString(BASE), { kind, title, ...(url && { url }), ...(date && { date }) }];
  }),
);
