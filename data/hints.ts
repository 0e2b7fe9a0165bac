/** What people's words say about themselves, in bare words (lower case, no accents). For one answer only. */
import type { Pharmacy, Place, Plan, Region, Status } from './vocabulary.ts';

export interface Hint {
  /** Phrases of bare words; any of them gives the facts below. */
  say: readonly string[];
  region?: Region;
  plan?: Plan;
  place?: Place;
  pharmacy?: Pharmacy;
}

export const HINTS: readonly Hint[] = [
  { say: ['overseas', 'oconus', 'en el extranjero', 'stationed abroad'], region: 'overseas' },
  {
    say: [
      'usfhp',
      'family health plan',
      'johns hopkins',
      'martins point',
      'brighton marine',
      'pacific medical',
      'pacmed',
      'christus',
      'saint vincent',
      'st vincents',
    ],
    plan: 'usfhp',
  },
  { say: ['primedemo', 'caresource', 'care source'], plan: 'prime-demo' },
  { say: ['trs', 'reserve select'], plan: 'trs' },
  { say: ['trr', 'retired reserve'], plan: 'trr' },
  { say: ['tya', 'young adult'], plan: 'tya' },
  { say: ['tricare prime', 'on prime', 'have prime', 'prime remote'], plan: 'prime' },
  { say: ['tricare select', 'on select', 'have select'], plan: 'select' },
  {
    say: [
      'base pharmacy',
      'military pharmacy',
      'mtf pharmacy',
      'pharmacy on base',
      'pharmacy on post',
      'farmacia militar',
      'farmacia de la base',
      'post pharmacy',
      'clinic pharmacy',
      'hospital pharmacy',
      'naval hospital pharmacy',
    ],
    pharmacy: 'military',
  },
  {
    say: [
      'by mail',
      'homedelivery',
      'mailed',
      'in the mail',
      'por correo',
      'a domicilio',
      'expressscripts',
      'delivered',
      'shipped',
      'maintenance medication',
    ],
    pharmacy: 'mail',
  },
  {
    say: [
      'cvs',
      'walgreens',
      'walmart',
      'rite aid',
      'kroger',
      'publix',
      'costco',
      'drugstore',
      'retail pharmacy',
      'local pharmacy',
      'civilian pharmacy',
      'farmacia local',
    ],
    pharmacy: 'retail',
  },
  {
    say: [
      ...['euros', 'euro', 'yen', 'pesos', 'baht', 'host nation', 'korean hospital', 'korean doctor'],
      ...['german hospital', 'german doctor', 'german doctors', 'german clinic', 'italian hospital'],
      ...['italian doctor', 'japanese hospital', 'japanese doctor', 'japanese clinic', 'turkish hospital'],
      ...['thai hospital', 'mexican hospital', 'spanish hospital', 'british hospital', 'belgian hospital'],
      ...['hospital aleman', 'hospital italiano', 'hospital mexicano', 'hospital japones'],
    ],
    region: 'overseas',
  },
  {
    say: ['in mexico', 'in canada', 'in france', 'en mexico', 'foreign hospital', 'care abroad'],
    place: 'abroad',
  },
  {
    say: [
      'military hospital',
      'mtf',
      'on base',
      'base hospital',
      'army hospital',
      'naval hospital',
      'military clinic',
      'base clinic',
      'hospital militar',
      'clinica militar',
      'hospital de la base',
    ],
    place: 'military',
  },
  {
    say: [
      'civilian doctor',
      'civilian hospital',
      'offbase',
      'civilian provider',
      'medico civil',
      'doctor civil',
      'hospital civil',
      'network provider',
      'network doctor',
      'fuera de la base',
    ],
    place: 'civilian',
  },
];

/**
 * Ordered: of two statuses in one text the earlier here counts ("retired reservist" is a retiree). `ofSomebody`:
 * the words tell a status only behind the person whose it is ("my husband is active").
 */
export const STATUS_WORDS: readonly { say: readonly string[]; status: Status; ofSomebody?: true }[] = [
  {
    say: ['forlife', 'tfl', 'medicare and tricare'],
    status: 'tfl',
  },
  { say: ['have medicare', 'has medicare', 'on medicare', 'with medicare', 'medicare card'], status: 'tfl' },
  {
    say: ['medicare paid', 'medicare already', 'medicare approved', 'medicare covered', 'medicare denied'],
    status: 'tfl',
  },
  {
    say: ['after medicare', 'medicare a and b', 'medicare pago', 'medicare ya', 'medicare aprobo'],
    status: 'tfl',
  },
  { say: ['tengo medicare', 'tiene medicare', 'con medicare'], status: 'tfl' },
  {
    say: ['survivor', 'widow', 'widower', 'my late husband', 'my late wife', 'gold star', 'surviving spouse'],
    status: 'survivor',
  },
  { say: ['sobreviviente', 'viuda', 'viudo', 'mi difunto esposo'], status: 'survivor' },
  {
    say: ['retired', 'retiree', 'retirees', 'retirado', 'retirada', 'jubilado', 'jubilada', 'se retiro'],
    status: 'retiree',
  },
  { say: ['retired reserve', 'gray area'], status: 'retiree' },
  {
    say: [
      'guard soldier',
      'guard airman',
      'guard sergeant',
      'guard unit',
      'reserve soldier',
      'reserve unit',
      'reserve sailor',
    ],
    status: 'guard-reserve',
  },
  {
    say: [
      'm day',
      'drill weekend',
      'drilling',
      'title 32',
      'army guard',
      'air guard',
      'the guard',
      'el guard',
    ],
    status: 'guard-reserve',
  },
  {
    say: ['reservist', 'national guard', 'in the guard', 'in the air guard', 'guardsman', 'guard member'],
    status: 'guard-reserve',
  },
  {
    say: ['in the reserves', 'in the reserve', 'army reserve', 'navy reserve', 'selected reserve', 'selres'],
    status: 'guard-reserve',
  },
  {
    say: ['reservista', 'guardia nacional', 'en la guardia', 'en la reserva', 'de la reserva'],
    status: 'guard-reserve',
  },
  {
    say: ['guard spouse', 'guard wife', 'guard family', 'reserve spouse', 'reserve family'],
    status: 'guard-reserve-family',
  },
  { say: ['adfm', 'military spouse', 'dependent spouse', 'milspouse'], status: 'active-duty-family' },
  { say: ['army wife', 'navy wife', 'marine wife', 'air force wife'], status: 'active-duty-family' },
  { say: ['activeduty family', 'esposa de militar', 'esposo es militar'], status: 'active-duty-family' },
  { say: ['activeduty', 'adsm', 'service member', 'servicemember', 'my unit'], status: 'active-duty' },
  { say: ['soldier', 'sailor', 'airman', 'im a marine', 'militar activo'], status: 'active-duty' },
  { say: ['active', 'activo', 'activa'], status: 'active-duty', ofSomebody: true },
  {
    say: ['in the army', 'in the navy', 'in the air force', 'in the marines', 'in the marine corps'],
    status: 'active-duty',
  },
  {
    say: ['in the coast guard', 'in the space force', 'is a marine', 'en el ejercito', 'en la marina'],
    status: 'active-duty',
  },
];

/** What only families have: members on active duty pay nothing for their own teeth. */
export const OF_FAMILY: readonly string[] = ['dental premium', 'dental premiums', 'prima dental'];

/** Words that may stand between a relative and the status. */
export const LINKS: readonly string[] = [
  ...[
    'is',
    'was',
    'are',
    'in',
    'of',
    'on',
    'a',
    'an',
    'the',
    'just',
    'has',
    'had',
    'been',
    'recently',
    'who',
  ],
  ...['es', 'esta', 'era', 'fue', 'de', 'del', 'en', 'el', 'la', 'un', 'una', 'que', 'ya'],
];

/** What a status is for those who are covered through somebody. */
export const FAMILY_OF: Partial<Record<Status, Status>> = {
  'active-duty': 'active-duty-family',
  'guard-reserve': 'guard-reserve-family',
  retiree: 'retiree-family',
};
