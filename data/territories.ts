/**
 * What the U.S. territories count as, rule by rule. For the contractor they are overseas, for claims
 * and most of the pharmacy they are the United States, for dental it differs from one to the next.
 * Whoever writes "overseas" and means "abroad but not in a territory" asks this table.
 */

import type { Certainty } from './vocabulary.ts';

/** American Samoa, Guam, the Northern Mariana Islands, Puerto Rico, the U.S. Virgin Islands. */
export const TERRITORIES = ['AS', 'GU', 'MP', 'PR', 'VI'] as const;
export type Territory = (typeof TERRITORIES)[number];

/** `us`: the rule of the 50 states holds. `overseas`: the rule of other countries holds. */
export type CountsAs = 'us' | 'overseas';

interface TerritoryRule {
  /** The rule, and what it is in the United States and overseas. */
  about: string;
  counts: Readonly<Record<Territory, CountsAs>>;
  sources: readonly string[];
  /** Present where no official page says it for each territory. */
  certainty?: Certainty;
}

const allUs = { AS: 'us', GU: 'us', MP: 'us', PR: 'us', VI: 'us' } as const;
const allOverseas = {
  AS: 'overseas',
  GU: 'overseas',
  MP: 'overseas',
  PR: 'overseas',
  VI: 'overseas',
} as const;

export const territoryRules = {
  contractor: {
    about:
      'Who runs Prime, Select and the Reserve plans. U.S.: Humana or TriWest. Overseas: International SOS.',
    counts: allOverseas,
    sources: ['overseas-handbook-2021', 'tricare-newsroom-newborn-2025-07-08'],
  },
  'tfl-contractor': {
    about: 'Who runs TRICARE For Life. U.S.: WPS. Overseas: International SOS.',
    counts: allUs,
    sources: ['tricare-mil-for-life', 'tricare-mil-regions'],
  },
  'claims-deadline': {
    about: 'Time to file a medical claim. U.S.: one year. Overseas: three years.',
    counts: allUs,
    sources: ['tricare-mil-claims'],
  },
  'pharmacy-claims': {
    about: 'Who takes a pharmacy claim. U.S.: Express Scripts. Overseas: International SOS.',
    counts: allUs,
    sources: ['tricare-mil-pharmacy-claims'],
  },
  'network-pharmacies': {
    about: 'Whether there are network pharmacies. U.S.: yes. Overseas: no.',
    counts: { ...allUs, AS: 'overseas' },
    sources: ['tricare-mil-network-pharmacy'],
  },
  'home-delivery': {
    about:
      'Where home delivery ships to. U.S.: any address. Overseas: APO, FPO, DPO or embassy, not Germany.',
    counts: allUs,
    sources: ['tricare-mil-home-delivery', 'dvids-pharmacy-overseas'],
  },
  'third-fill': {
    about: 'Full price for the third fill of some brand drugs at a drugstore. U.S.: yes. Overseas: exempt.',
    counts: allUs,
    sources: ['tricare-mil-home-delivery', 'tricare-mil-network-pharmacy'],
  },
  mail: {
    about: 'Whether an ordinary street address does, without APO or FPO. U.S.: yes. Overseas: no.',
    counts: allUs,
    sources: ['tricare-mil-home-delivery'],
  },
  'family-dental': {
    about: 'Service area of the TRICARE Dental Program. U.S.: CONUS. Overseas: OCONUS.',
    counts: { AS: 'overseas', GU: 'us', MP: 'overseas', PR: 'us', VI: 'us' },
    sources: ['dvids-dental-contract-2025-01-29', 'uccitdp-service-areas'],
  },
  'active-duty-dental': {
    about: 'Civilian dental care of active duty members. U.S.: ADDP by referral. Overseas: other rules.',
    counts: allUs,
    sources: ['tricare-mil-addp'],
  },
  'newborn-window': {
    about: 'Days to register a newborn in DEERS. U.S.: 90. Overseas: 120.',
    counts: allOverseas,
    sources: ['tricare-newsroom-newborn-2025-07-08'],
  },
  // Official pages name only the United States; an independent site adds Guam and Puerto Rico.
  'nurse-line': {
    about: 'Whom to call for advice. U.S.: the MHS Nurse Advice Line. Overseas: the TRICARE Overseas center.',
    counts: allOverseas,
    sources: ['tricare-mil-overseas-changes-2021', 'tricare-com-contractors-2026'],
    certainty: 'unverified',
  },
} as const satisfies Record<string, TerritoryRule>;

export type TerritoryRuleId = keyof typeof territoryRules;

/** The territories in which a rule is that of the United States, or that of other countries. */
export function territoriesThatCount(rule: TerritoryRuleId, as: CountsAs): Territory[] {
  const counts: Readonly<Record<Territory, CountsAs>> = territoryRules[rule].counts;
  return TERRITORIES.filter((territory) => counts[territory] === as);
}
