/**
 * What people call the portals, in bare words: lower case, no accents, no punctuation. Words may be
 * written apart or together, so "mil connect" need not stand beside "milconnect"; slips of the finger
 * are found by distance. Host names count as names too and are taken from the portals and `sites.ts`.
 */
import type { Text } from './schema.ts';
import type { Certainty, Region } from './vocabulary.ts';

/** A name that was right once, or that belongs to somebody else, and what to say about it. */
export interface FormerName {
  say: readonly string[];
  text: Text;
  sources: readonly string[];
  certainty?: Certainty;
}

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
    former: [
      {
        say: ['tricare online', 'tol', 'tricare on line', 'tricareonline patient portal'],
        text: {
          en: 'TRICARE Online closed on April 1, 2025. MHS GENESIS took its place.',
          es: 'TRICARE Online cerró el 1 de abril de 2025. MHS GENESIS ocupó su lugar.',
        },
        sources: ['mission-meets-tech-2026-09-25', 'health-mil-genesis-faq'],
      },
      {
        say: ['relayhealth', 'navy relay health', 'army relay health'],
        text: {
          en: 'RelayHealth is out of use. Messages to a military clinic are in MHS GENESIS.',
          es: 'RelayHealth ya no se usa. Los mensajes a una clínica militar están en MHS GENESIS.',
        },
        sources: ['general-knowledge'],
        certainty: 'unverified',
      },
    ],
    with: ['patient', 'health', 'record', 'records', 'navy', 'army', 'force', 'air', 'paciente'],
  },
  {
    portal: 'humana-military',
    names: [
      ...['humana', 'humana military', 'humana military healthcare services', 'hmhs', 'humana east'],
      ...['tricare east', 'east region', 'tricare east region', 'tricare humana'],
      ...['tricare este', 'region este'],
    ],
    former: [
      {
        say: ['tricare north', 'tricare south', 'north region', 'south region'],
        text: {
          en: 'The North and South regions are now the East region, which Humana Military runs.',
          es: 'Las regiones Norte y Sur son ahora la región Este, que administra Humana Military.',
        },
        sources: ['general-knowledge'],
        certainty: 'unverified',
      },
    ],
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
    former: [
      {
        say: ['health net federal services', 'health net', 'hnfs', 'health net federal', 'healthnet tricare'],
        text: {
          en: 'Health Net ran TRICARE West until December 31, 2024. TriWest took its place.',
          es: 'Health Net administró TRICARE Oeste hasta el 31 de diciembre de 2024. TriWest ocupó su lugar.',
        },
        sources: ['tricare-mil-changes-2025'],
      },
      {
        say: [
          ...['uhc military west', 'united healthcare military west', 'united healthcare military'],
          ...[
            'united healthcare west',
            'uhc military',
            'uhc tricare',
            'united healthcare tricare',
            'uhc west',
          ],
        ],
        text: {
          en: 'UnitedHealthcare no longer runs TRICARE West. TriWest does.',
          es: 'UnitedHealthcare ya no administra TRICARE Oeste. Lo hace TriWest.',
        },
        sources: ['general-knowledge'],
        certainty: 'unverified',
      },
    ],
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
    former: [
      {
        say: ['tmop', 'tricare mail order pharmacy'],
        text: {
          en: 'The TRICARE mail-order pharmacy is now called home delivery, by Express Scripts.',
          es: 'La farmacia por correo de TRICARE ahora es la entrega a domicilio de Express Scripts.',
        },
        sources: ['general-knowledge'],
        certainty: 'unverified',
      },
    ],
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
    former: [
      {
        say: ['metlife', 'metlife dental', 'met life tricare', 'metlife tdp'],
        text: {
          en: 'MetLife no longer runs the TRICARE Dental Program. United Concordia does.',
          es: 'MetLife ya no administra el TRICARE Dental Program. Lo hace United Concordia.',
        },
        sources: ['general-knowledge'],
        certainty: 'unverified',
      },
    ],
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
    former: [
      {
        say: ['trdp', 'tricare retiree dental program', 'tricare retiree dental', 'delta dental'],
        text: {
          en: 'The TRICARE Retiree Dental Program, run by Delta Dental, has ended. Retirees now choose a FEDVIP plan in BENEFEDS.',
          es: 'El plan dental de TRICARE para jubilados, de Delta Dental, terminó. Ahora los jubilados eligen un plan de FEDVIP en BENEFEDS.',
        },
        sources: ['general-knowledge'],
        certainty: 'unverified',
      },
    ],
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
    former: [
      {
        say: ['ds logon', 'ds login', 'ds log on', 'dod self service logon', 'dod logon', 'd s log in'],
        text: {
          en: 'DS Logon is being phased out. myAuth takes its place.',
          es: 'DS Logon se está retirando. myAuth ocupa su lugar.',
        },
        sources: [
          'dvids-tricare-logins-2025-07',
          'tricare-newsroom-2025-07-17',
          'dfas-newsletter-2025-12-18',
        ],
      },
    ],
    with: ['dod', 'dmdc', 'self', 'service', 'defense', 'department'],
  },
  {
    portal: 'tricare-logins',
    names: [],
    alone: ['tricare', 'mytricare', 'tricare mil', 'tricare en linea', 'all logins'],
    former: [
      {
        say: ['tricare com', 'tricare dot com'],
        text: {
          en: 'TRICARE.com is an independent site. The official one is TRICARE.mil.',
          es: 'TRICARE.com es un sitio independiente. El oficial es TRICARE.mil.',
        },
        sources: ['tricare-com-milconnect-2026', 'tricare-com-sign-in-2026'],
      },
    ],
    with: ['mil', 'health', 'insurance', 'seguro'],
    phoneDepends: true,
  },
];
