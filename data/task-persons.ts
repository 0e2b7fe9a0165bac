import type { Relation } from './relatives.ts';

/** Tasks that are always about a relative: to say so once more would tell nothing. By the task's id. */
export const TASK_PERSONS: Readonly<Record<string, readonly Relation[]>> = {
  'act-for-someone': ['parent', 'spouse', 'family'],
  'add-child-ssn': ['child'],
  'add-newborn': ['child', 'family'],
  'add-spouse': ['spouse'],
  'child-elsewhere': ['child'],
  'incapacitated-child': ['child'],
  'remove-dependent': ['spouse', 'former-spouse', 'child'],
  'renew-dependent-id-card': ['spouse', 'child', 'family'],
  'report-death': ['spouse', 'parent'],
  'sponsor-deploys': ['spouse'],
  'student-status': ['child'],
  'transfer-gi-bill': ['spouse', 'child', 'family'],
  'ward-grandchild': ['child'],
  'younger-spouse-65': ['spouse'],
};
