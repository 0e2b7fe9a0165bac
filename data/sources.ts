/** Where every fact comes from (`data/sources.yml`, which also says whom to believe). */
import all from 'virtual:data/sources';

/** By the name that facts refer to. */
export const sources = all;
