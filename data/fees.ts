/**
 * Enrollment fees and premiums of a year in dollars, and the notes that name them wherever somebody
 * chooses or pays for a plan. A new year gets a table of its own; that of the year before stays.
 */
import type { Note } from './schema.ts';
import type { SourceId } from './sources.ts';

/** For one person, and for a family. */
interface Pair {
  one: string;
  family: string;
}

interface Fees {
  year: number;
  /** Retirees, a year: those whose (sponsor's) service began before 2018, and those later. */
  prime: { before2018: Pair; since2018: Pair };
  select: { before2018: Pair; since2018: Pair };
  /** Premium plans, a month. */
  trs: Pair;
  trr: Pair;
  tya: { prime: string; select: string };
}

export const fees2026: Fees = {
  year: 2026,
  prime: {
    before2018: { one: '$381.96', family: '$765' },
    since2018: { one: '$462.96', family: '$927' },
  },
  select: {
    before2018: { one: '$186.96', family: '$375' },
    since2018: { one: '$594.96', family: '$1,191' },
  },
  trs: { one: '$57.88', family: '$286.66' },
  trr: { one: '$645.90', family: '$1,548.30' },
  tya: { prime: '$794', select: '$363' },
};

const yearOf = (year: number) => ({ from: `${year}-01-01`, until: `${year}-12-31` });

/** Nothing newer was announced in anything that was read; said from Open Season on, when people choose for the year. */
const newer: Note[] = [
  {
    when: { from: '2026-11-09', until: '2026-12-31' },
    text: {
      en: 'Amounts of 2027 are not known to this guide. Look at tricare.mil/costs before you choose.',
      es: 'Esta guía no conoce los montos de 2027. Mire tricare.mil/costs antes de elegir.',
    },
    sources: ['INF'],
    certainty: 'unverified',
  },
  {
    when: { from: '2027-01-01' },
    text: {
      en: 'This guide knows no fee or premium newer than 2026. Look at tricare.mil/costs, or ask your contractor.',
      es: 'Esta guía no conoce cuotas ni primas posteriores a 2026. Mire tricare.mil/costs o pregunte a su contratista.',
    },
    sources: ['INF'],
    certainty: 'unverified',
  },
];

const RETIREES = ['retiree', 'retiree-family', 'survivor'] as const;

function planFee(plan: 'prime' | 'select', { year, [plan]: fee }: Fees): Note {
  const name = plan === 'prime' ? 'Prime' : 'Select';
  const { before2018, since2018 } = fee;
  return {
    when: { status: [...RETIREES], ...yearOf(year) },
    evenIfUnknown: true,
    text: {
      en: `Retiree ${name} in ${year}, per year: ${before2018.one} for one, ${before2018.family} for a family; if service began in 2018 or later, ${since2018.one} or ${since2018.family}.`,
      es: `${name} para militares retirados en ${year}, por año: ${before2018.one} una persona, ${before2018.family} familia; si el servicio empezó en 2018 o después, ${since2018.one} o ${since2018.family}.`,
    },
    sources: ['X10'],
  };
}

/** What Prime and Select cost, and whom they cost nothing. For every task in which one of them is chosen or paid. */
export const planFees: Note[] = [
  {
    when: { status: ['active-duty', 'active-duty-family'] },
    evenIfUnknown: true,
    text: {
      en: 'Active duty members and their families pay no enrollment fee for Prime or Select.',
      es: 'Los militares en servicio activo y sus familias no pagan cuota de inscripción en Prime ni Select.',
    },
    sources: ['tricare-mil-prime-fees', 'tricare-mil-select-fees'],
  },
  planFee('prime', fees2026),
  planFee('select', fees2026),
  {
    when: { status: [...RETIREES] },
    evenIfUnknown: true,
    text: {
      en: 'Retired for medical reasons, or survivor of somebody who died on active duty: the Select fee is waived, and the Prime fee stays what it was when you joined, as long as you stay.',
      es: 'Retirado por razones médicas, o sobreviviente de quien murió en servicio activo: la cuota de Select no se cobra, y la de Prime sigue igual que cuando se inscribió, mientras no se salga.',
    },
    sources: ['tricare-mil-select-fees', 'tricare-mil-prime-fees'],
  },
  ...newer,
];

function premium(name: string, sources: SourceId[], amounts: Note['text'], year: number): Note[] {
  return [
    {
      when: yearOf(year),
      text: {
        en: `${name} in ${year} is reported as ${amounts.en}. Confirm at tricare.mil/costs.`,
        es: `Para ${year} se publicó ${name} a ${amounts.es}. Confírmelo en tricare.mil/costs.`,
      },
      sources,
    },
    ...newer,
  ];
}

const aMonth = ({ one, family }: Pair): Note['text'] => ({
  en: `${one} a month for the member, ${family} with family`,
  es: `${one} al mes para el miembro, ${family} con familia`,
});

const { trs, trr, tya, year } = fees2026;

/** The monthly premiums of the plans that are bought. */
export const premiums = {
  trs: premium('TRS', ['X11'], aMonth(trs), year),
  trr: premium('TRR', ['X10b'], aMonth(trr), year),
  tya: premium(
    'TYA',
    ['X11', 'X12'],
    {
      en: `${tya.prime} a month for Prime, ${tya.select} for Select`,
      es: `${tya.prime} al mes en Prime, ${tya.select} en Select`,
    },
    year,
  ),
} as const satisfies Record<string, Note[]>;

/** The premium of a plan where it is the one that the person has; what is newer is said once elsewhere. */
export function premiumOf(plan: keyof typeof premiums): Note {
  const [note] = premiums[plan];
  return { ...note!, when: { ...note!.when, plan: [plan] } };
}
