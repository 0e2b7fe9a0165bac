/** On what a fact may depend: who somebody is, and the day. */
import * as z from 'zod';
import { datedShape, type IsoDate } from './fact-shape.ts';
import { type TerritoryRuleId, territoryRules } from './territories.ts';
import { FIELD_VALUES, STATES } from './vocabulary.ts';

/** A fact as the rest of the project sees it: `checked` is there where it differs from its record's. */
export type Stated<Fact> = Omit<Fact, 'own' | 'checked' | 'when'> & { checked?: IsoDate } & (Fact extends {
    when?: unknown;
  }
    ? { when?: When }
    : unknown);

const stateCode = z.enum(Object.keys(STATES) as [keyof typeof STATES, ...(keyof typeof STATES)[]]);

/**
 * Conditions on what is known about the person and on the day. Every named field must match
 * (AND); the values of one field are alternatives (OR). No condition: always true.
 */
export const when = z.strictObject({
  region: z.array(z.enum(FIELD_VALUES.region)).min(1).optional(),
  status: z.array(z.enum(FIELD_VALUES.status)).min(1).optional(),
  plan: z.array(z.enum(FIELD_VALUES.plan)).min(1).optional(),
  state: z.array(stateCode).min(1).optional(),
  place: z.array(z.enum(FIELD_VALUES.place)).min(1).optional(),
  pharmacy: z.array(z.enum(FIELD_VALUES.pharmacy)).min(1).optional(),
  /** The region that a move goes to. */
  destination: z.array(z.enum(FIELD_VALUES.destination)).min(1).optional(),
  /** The state or territory that a move goes to; holds where the words name one of them, and is never asked. */
  toState: z.array(stateCode).min(1).optional(),
  /** Ids of portals; holds where the person's words name one of them, and is never asked. */
  named: z.array(z.string()).min(1).optional(),
  /** The territories in which a rule of `data/territories.ts` is that of the United States, or of other countries. */
  territory: z
    .strictObject({
      rule: z.enum(Object.keys(territoryRules) as [TerritoryRuleId, ...TerritoryRuleId[]]),
      countsAs: z.enum(['us', 'overseas']),
    })
    .optional(),
  /** Holds only while TRICARE Open Season runs. */
  during: z.literal('open-season').optional(),
  ...datedShape,
});
/** Territories are among the states, once the data is read. */
export type When = Omit<z.infer<typeof when>, 'territory'>;
