import lastCheck from 'virtual:data/last-check';
import type { IsoDate } from './schema.ts';

/** The day on which somebody last checked a fact against its sources. No clock that is right shows an earlier one. */
export const LAST_CHECK: IsoDate = lastCheck;
