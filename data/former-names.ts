/**
 * Names that a portal had once, and names of what it took the place of, in bare words like those of
 * `names.ts`. People search for them years later.
 */
import type { Text } from './schema.ts';
import type { Certainty } from './vocabulary.ts';

/** A name that was right once, or that belongs to somebody else, and what to say about it. */
export interface FormerName {
  say: readonly string[];
  text: Text;
  sources: readonly string[];
  certainty?: Certainty;
}

/** By the portal that is meant today. */
export const FORMER_NAMES = {
  'mhs-genesis': [
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
  'humana-military': [
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
  triwest: [
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
        ...['united healthcare west', 'uhc military', 'uhc tricare', 'united healthcare tricare', 'uhc west'],
      ],
      text: {
        en: 'UnitedHealthcare no longer runs TRICARE West. TriWest does.',
        es: 'UnitedHealthcare ya no administra TRICARE Oeste. Lo hace TriWest.',
      },
      sources: ['general-knowledge'],
      certainty: 'unverified',
    },
  ],
  'express-scripts': [
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
  'united-concordia': [
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
  benefeds: [
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
  myauth: [
    {
      say: ['ds logon', 'ds login', 'ds log on', 'dod self service logon', 'dod logon', 'd s log in'],
      text: {
        en: 'DS Logon is being phased out. myAuth takes its place.',
        es: 'DS Logon se está retirando. myAuth ocupa su lugar.',
      },
      sources: ['dvids-tricare-logins-2025-07', 'tricare-newsroom-2025-07-17', 'dfas-newsletter-2025-12-18'],
    },
  ],
  'tricare-logins': [
    {
      say: ['tricare com', 'tricare dot com'],
      text: {
        en: 'TRICARE.com is an independent site. The official one is TRICARE.mil.',
        es: 'TRICARE.com es un sitio independiente. El oficial es TRICARE.mil.',
      },
      sources: ['tricare-com-milconnect-2026', 'tricare-com-sign-in-2026'],
    },
  ],
} as const satisfies Readonly<Record<string, readonly FormerName[]>>;
