/** The six ordinary people whose answers are measured: together they take every contractor and most routes. */
export interface Person {
  name: string;
  /** What is stored about them; see `model/answer/situation.ts`. */
  profile: Record<string, string>;
}

export const PEOPLE: readonly Person[] = [
  { name: 'family, West', profile: { region: 'west', status: 'active-duty-family', plan: 'prime' } },
  { name: 'active duty, East', profile: { region: 'east', status: 'active-duty', plan: 'prime' } },
  { name: 'retiree, East', profile: { region: 'east', state: 'VA', status: 'retiree', plan: 'select' } },
  { name: 'family, overseas', profile: { region: 'overseas', status: 'active-duty-family', plan: 'prime' } },
  { name: 'Reserve, West', profile: { region: 'west', status: 'guard-reserve', plan: 'trs' } },
  { name: 'for Life, East', profile: { region: 'east', status: 'tfl', plan: 'tfl' } },
];
