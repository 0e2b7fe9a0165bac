import type { Relation } from './relatives.ts';
import type { Status } from './vocabulary.ts';

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

/** Tasks that exist for some only, by whom: families and retirees have other dentists and other money for the road. */
export const TASK_STATUSES: Readonly<Record<string, readonly Status[]>> = {
  'active-duty-dental': ['active-duty', 'guard-reserve'],
  'active-duty-travel': ['active-duty', 'guard-reserve'],
  'military-dental-visit': ['active-duty', 'guard-reserve'],
  'retiree-dental': ['retiree', 'retiree-family', 'survivor', 'tfl', 'guard-reserve'],
};
