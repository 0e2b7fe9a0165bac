import { type CountsAs, type TerritoryRuleId, territoriesThatCount } from '../../data/territories.ts';
import type { State } from '../../data/vocabulary.ts';
import type { RawData } from './raw.ts';

/** Fills in conditions that depend on the territories. */
type WithStates<Value> = Value extends readonly (infer Item)[]
  ? WithStates<Item>[]
  : Value extends object
    ? { [Key in keyof Value as Exclude<Key, 'territory'>]: WithStates<Value[Key]> }
    : Value;

/**
 * The data without the phrases. If a condition names a rule of `data/territories.ts`, it gets that rule's
 * states.
 */
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
