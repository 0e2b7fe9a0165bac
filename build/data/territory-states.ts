import { type CountsAs, type TerritoryRuleId, territoriesThatCount } from '../../data/territories.ts';
import type { State } from '../../data/vocabulary.ts';
import type { RawData } from './raw.ts';

/** Conditions once territories are among the states. */
type WithStates<Value> = Value extends readonly (infer Item)[]
  ? WithStates<Item>[]
  : Value extends object
    ? { [Key in keyof Value as Exclude<Key, 'territory'>]: WithStates<Value[Key]> }
    : Value;

/** Everything but the phrases, with the states of `data/territories.ts` where a condition names one of its rules. */
export function withTerritories({ phrases: _, ...records }: RawData): WithStates<Omit<RawData, 'phrases'>> {
  return inConditions(records) as WithStates<Omit<RawData, 'phrases'>>;
}

function inConditions(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inConditions);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([key, item]) =>
    key === 'territory' ? ['state', statesOf(item)] : [key, inConditions(item)],
  );
  return Object.fromEntries(fields);
}

function statesOf({ rule, countsAs }: { rule: TerritoryRuleId; countsAs: CountsAs }): State[] {
  return territoriesThatCount(rule, countsAs);
}
