/** Turns "this would be different if …" of a recommendation into single answers to tap. */
import type { IsoDate } from '../../data/schema.ts';
import type { Field, State } from '../../data/vocabulary.ts';
import { test } from '../../model/answer/conditions.ts';
import type { Alternative } from '../../model/answer/recommend.ts';
import { complete, regionOf, type Situation } from '../../model/answer/situation.ts';

/** One thing the user may say that leads to another answer. */
export interface Difference {
  field: Field;
  value: string;
}

/** More would not be read. */
const MOST = 4;

/** The differences worth showing, in the order of the routes, without repeats. */
export function differences(unless: readonly Alternative[], known: Situation, today: IsoDate): Difference[] {
  const found = unless.flatMap((alternative) => differencesOf(alternative, known, today));
  const unique = new Map(found.map((difference) => [`${difference.field}:${difference.value}`, difference]));
  return [...unique.values()].slice(0, MOST);
}

/** One tap gives one field, so a route that turns on several is offered by the first. */
function differencesOf({ route, missing }: Alternative, known: Situation, today: IsoDate): Difference[] {
  const field = missing[0];
  if (field === undefined) return [];
  const values: readonly string[] = route.when?.[field] ?? [];
  return values
    .filter((value) => !contradicts(field, value, known))
    .filter((value) => test(route.when, complete({ ...known, [field]: value }), today).holds !== false)
    .map((value) => ({ field, value }));
}

/** Somebody known to live in the West does not live in a state of the East. */
function contradicts(field: Field, value: string, known: Situation): boolean {
  if (field !== 'state') return false;
  const [region, wanted] = [complete(known).region, regionOf(value as State)];
  return region !== undefined && wanted !== undefined && region !== wanted;
}
