/**
 * Claims, referrals and payments sit with whoever runs the person's plan. Many tasks differ in
 * nothing else, so they build their routes here, in the order that decides: a plan with its own
 * network first, then TRICARE For Life, then the region.
 */
import type { Route, Step, Text, When } from './schema.ts';
import type { SourceId } from './sources.ts';
import { territoriesThatCount } from './territories.ts';

interface Contractor {
  when: When;
  why: Text;
  sources: SourceId[];
}

const contractors = {
  usfhp: {
    when: { plan: ['usfhp'] },
    why: {
      en: 'The US Family Health Plan runs its own network, claims and pharmacy.',
      es: 'El US Family Health Plan maneja su propia red, sus reclamos y su farmacia.',
    },
    sources: ['C11'],
  },
  'caresource-demo': {
    when: { plan: ['prime-demo'], region: ['east'] },
    why: {
      en: 'In the Prime Demo (Atlanta and Tampa), CareSource takes the place of Humana Military.',
      es: 'En el Prime Demo (Atlanta y Tampa), CareSource ocupa el lugar de Humana Military.',
    },
    sources: ['X15', 'C10'],
  },
  'wps-tfl': {
    when: { status: ['tfl'] },
    why: {
      en: 'You have TRICARE For Life, which WPS runs in the United States and its territories.',
      es: 'Usted tiene TRICARE For Life, que WPS administra en Estados Unidos y sus territorios.',
    },
    sources: ['O51'],
  },
  'humana-military': {
    when: { region: ['east'] },
    why: {
      en: 'You are in the East region, which Humana Military runs.',
      es: 'Usted está en la región Este, que administra Humana Military.',
    },
    sources: ['O19', 'C2'],
  },
  triwest: {
    when: { region: ['west'] },
    why: {
      en: 'You are in the West region, which TriWest has run since January 1, 2025.',
      es: 'Usted está en la región Oeste, que TriWest administra desde el 1 de enero de 2025.',
    },
    sources: ['O19'],
  },
  'international-sos': {
    when: { region: ['overseas'] },
    why: {
      en: 'International SOS runs TRICARE overseas, and the U.S. territories count as overseas here.',
      es: 'International SOS administra TRICARE en el extranjero, y para esto los territorios de EE. UU. cuentan como extranjero.',
    },
    sources: ['C7', 'O43', 'X32'],
  },
} as const satisfies Record<string, Contractor>;

export type ContractorId = keyof typeof contractors;

interface ContractorRoutes {
  /** The steps at every contractor, or a different list where one works differently. */
  steps: readonly Text[] | ({ default: readonly Text[] } & Partial<Record<ContractorId, readonly Text[]>>);
  /** Key of the portal's `links` for the first step, where it is not `home`. */
  links?: Partial<Record<ContractorId, string>>;
  /** Steps on other portals that come first for everybody. */
  before?: readonly Step[];
  /** Steps on other portals that come last for everybody. */
  after?: readonly Step[];
  /** Contractors that do not do this. */
  omit?: readonly ContractorId[];
  sources: SourceId[];
  certainty?: 'unverified';
}

/** Routes for a task that belongs to whoever runs the person's plan. Ask for `region` first. */
export function contractorRoutes(options: ContractorRoutes): Route[] {
  const ids = (Object.keys(contractors) as ContractorId[]).filter((id) => !options.omit?.includes(id));
  return ids.flatMap((id) => (id === 'wps-tfl' ? forLifeRoutes(options) : [contractorRoute(id, options)]));
}

/** TRICARE For Life counts the territories as home, although every other plan calls them overseas (O51). */
function forLifeRoutes(options: ContractorRoutes): Route[] {
  const atHome = contractorRoute('wps-tfl', options);
  return [
    { ...atHome, when: { status: ['tfl'], state: territoriesThatCount('tfl-contractor', 'us') } },
    {
      ...contractorRoute('international-sos', options),
      when: { status: ['tfl'], region: ['overseas'] },
      rare: true,
    },
    atHome,
  ];
}

function contractorRoute(id: ContractorId, options: ContractorRoutes): Route {
  const { when, why, sources } = contractors[id];
  return {
    when: copyOf(when),
    why,
    steps: [...(options.before ?? []), ...contractorSteps(id, options), ...(options.after ?? [])],
    sources: [...new Set<SourceId>([...options.sources, ...sources])],
    ...(options.certainty && { certainty: options.certainty }),
  };
}

function contractorSteps(id: ContractorId, { steps, links }: ContractorRoutes): Step[] {
  const texts = 'default' in steps ? (steps[id] ?? steps.default) : steps;
  return texts.map((text, index) => {
    const link = index === 0 ? links?.[id] : undefined;
    return { portal: id, text, ...(link !== undefined && { link }) };
  });
}

/** The table above is deeply read-only, the schema's type is not. */
function copyOf(when: Readonly<Record<string, readonly string[]>>): When {
  return Object.fromEntries(Object.entries(when).map(([field, values]) => [field, [...values]])) as When;
}
