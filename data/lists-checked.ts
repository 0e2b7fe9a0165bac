import type { IsoDate } from './schema.ts';

/**
 * The day on which each list was last compared with its sources. Portals and tasks carry their own
 * `checked`; the records of these lists only where they were checked on another day.
 */
export const LISTS_CHECKED = {
  'data/sites.ts': '2026-11-23',
  'data/elsewhere.ts': '2026-11-23',
  'data/credentials.ts': '2026-11-23',
  'data/life-events.ts': '2026-11-23',
  'data/glossary.ts': '2026-11-23',
} as const satisfies Record<string, IsoDate>;
