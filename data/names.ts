/**
 * What people call the portals, in bare words: lower case, no accents, no punctuation. Words may be
 * written apart or together, so "mil connect" need not stand beside "milconnect"; slips of the finger
 * are found by distance. Host names count as names too and are taken from the portals and `sites.ts`.
 */
import { FORMER_NAMES, type FormerName } from './former-names.ts';
import type { Region } from './vocabulary.ts';

/** The names of one portal. */
export interface PortalNames {
  portal: string;
  /** Names that mean this portal also in the middle of a longer request. */
  names: readonly string[];
  /** Names that give way where another portal is named beside them: they say what it is about. */
  weak?: readonly string[];
  /** Names that mean the portal only where nothing else is said: in a sentence they mean a plan or a thing. */
  alone?: readonly string[];
  former?: readonly FormerName[];
  /** Words that go with the names and ask for nothing more: "Express Scripts pharmacy". */
  with?: readonly string[];
  /** The region whose contractor it is. */
  region?: Region;
  /** Portals that are only mentioned where this one is named too. */
  outranks?: readonly string[];
  /** True where a telephone number is a job of its own, because it depends on the person. */
  phoneDepends?: true;
}

/** In the order of `weak` names: the first counts. */
export const NAMES: readonly PortalNames[] = [
  {
    portal: 'milconnect',
    names: ['milconnect', 'military connect', 'bwe', 'beneficiary web enrollment', 'bene web enrollment'],
    weak: ['deers', 'defense enrollment eligibility reporting system'],
    alone: ['dmdc', 'defense manpower data center'],
    with: ['deers', 'dmdc', 'osd', 'self', 'service', 'center', 'data'],
  },
  {
    portal: 'idco',
    names: ['idco', 'id card office online', 'id card office', 'id card online', 'deers office'],
    weak: ['rapids'],
    alone: ['deers id card office', 'id card website', 'oficina de tarjetas', 'oficina de deers'],
    with: ['id', 'ids', 'card', 'cards', 'deers', 'office', 'offices', 'locator', 'locations', 'location'],
    outranks: ['milconnect'],
  },
  {
    portal: 'mhs-genesis',
    names: ['mhs genesis', 'genesis', 'mhsg', 'm h s genesis', 'jenesis'],
    alone: ['patient portal', 'military patient portal', 'health record portal', 'portal del paciente'],
    former: FORMER_NAMES['mhs-genesis'],
    with: ['patient', 'health', 'record', 'records', 'navy', 'army', 'force', 'air', 'paciente'],
  },
  {
    portal: 'humana-military',
    names: [
      ...['humana', 'humana military', 'humana military healthcare services', 'hmhs', 'humana east'],
      ...['tricare east', 'east region', 'tricare east region', 'tricare humana'],
      ...['tricare este', 'region este'],
    ],
    former: FORMER_NAMES['humana-military'],
    with: ['east', 'region', 'healthcare', 'contractor', 'infocenter', 'este', 'contratista'],
    region: 'east',
  },
  {
    portal: 'triwest',
    names: [
      ...['triwest', 'triwest healthcare alliance', 'triwest healthcare', 'try west'],
      ...['tricare west', 'west region', 'tricare west region', 'tricare triwest'],
      ...['tricare oeste', 'region oeste'],
    ],
    former: FORMER_NAMES.triwest,
    with: ['west', 'region', 'healthcare', 'alliance', 'contractor', 'bene', 'oeste', 'contratista'],
    region: 'west',
  },
  {
    portal: 'international-sos',
    names: [
      ...['international sos', 'isos', 'intl sos', 'inter sos', 'international s o s', 'internacional sos'],
      ...['tricare overseas', 'tricare overseas program', 'mycare overseas'],
    ],
    alone: [
      'overseas',
      'overseas region',
      'tricare en el extranjero',
      'tricare international',
      'tricare abroad',
    ],
    with: ['overseas', 'program', 'contractor', 'region', 'global', 'contratista'],
    region: 'overseas',
  },
  {
    portal: 'wps-tfl',
    names: [
      'wps',
      'tricare4u',
      'tricare for you',
      'tricare 4 you',
      'wps tfl',
      'wps military',
      'wisconsin physicians service',
    ],
    alone: ['tricare for life', 'tfl', 'tricare 4 life', 'tricare por vida', 'tricare de por vida'],
    with: ['tfl', 'life', 'for', 'insurance', 'corporation'],
  },
  {
    portal: 'express-scripts',
    names: ['express scripts', 'esi', 'militaryrx', 'express rx', 'e s i', 'expres scrips', 'military rx'],
    alone: ['tricare pharmacy', 'tricare pharmacy program', 'tricare rx', 'farmacia de tricare', 'tpharm'],
    former: FORMER_NAMES['express-scripts'],
    with: ['pharmacy', 'pharmacies', 'rx', 'mail', 'order', 'program', 'farmacia'],
  },
  {
    portal: 'united-concordia',
    names: [
      'united concordia',
      'ucci',
      'concordia',
      'uccitdp',
      'tdp',
      'you see see i',
      'u c c i',
      'uc dental',
    ],
    alone: ['tricare dental program', 'tricare dental', 'tricare dental plan', 'plan dental de tricare'],
    former: FORMER_NAMES['united-concordia'],
    with: ['dental', 'plan', 'program', 'insurance', 'family', 'families', 'companies'],
  },
  {
    portal: 'addp',
    names: ['addp', 'active duty dental program', 'addp ucci', 'a d d p'],
    with: ['dental', 'program', 'active', 'duty'],
    outranks: ['united-concordia'],
  },
  {
    portal: 'mypay',
    names: [
      'mypay',
      'mypey',
      'mi pay',
      'dfas',
      'my pay dfas',
      'dfas mypay',
      'mi paga',
      'defense finance and accounting service',
    ],
    alone: ['military pay'],
    with: [
      'pay',
      'retiree',
      'retirees',
      'retired',
      'army',
      'navy',
      'air',
      'force',
      'marine',
      'corps',
      'smartdocs',
    ],
  },
  {
    portal: 'benefeds',
    names: ['benefeds', 'fedvip', 'benny feds', 'benefeds fedvip', 'b feds', 'bene fed'],
    former: FORMER_NAMES.benefeds,
    with: ['retiree', 'retirees', 'retired', 'opm', 'federal', 'dental'],
    outranks: ['united-concordia'],
  },
  {
    portal: 'usfhp',
    names: ['usfhp', 'us family health plan', 'uniformed services family health plan', 'u s f h p'],
    weak: [
      ...['johns hopkins', 'john hopkins', 'martins point', 'brighton marine', 'pacific medical centers'],
      ...['pacmed', 'christus health plan', 'hopkinsusfhp'],
    ],
    with: ['family', 'health', 'plan', 'care'],
  },
  {
    portal: 'caresource-demo',
    names: ['caresource', 'caresource military', 'caresource military and veterans', 'caresource prime demo'],
    with: ['prime', 'demo', 'demonstration', 'atlanta', 'tampa', 'veterans'],
  },
  {
    portal: 'myauth',
    names: [],
    weak: ['myauth', 'my authentication', 'dod myauth'],
    alone: ['myaccess', 'my access dmdc'],
    former: FORMER_NAMES.myauth,
    with: ['dod', 'dmdc', 'self', 'service', 'defense', 'department'],
  },
  {
    portal: 'tricare-logins',
    names: [],
    alone: ['tricare', 'mytricare', 'tricare mil', 'tricare en linea', 'all logins'],
    former: FORMER_NAMES['tricare-logins'],
    with: ['mil', 'health', 'insurance', 'seguro'],
    phoneDepends: true,
  },
];
