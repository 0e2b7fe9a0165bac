/** What was taken from somebody's words about them, so that a view can say it and take it back. */
import { FIELD_VALUES, type Field, type State } from '../../data/vocabulary.ts';
import { complete, type Situation } from './situation.ts';

/** One fact that the words told. */
export interface Heard {
  /** The field that goes when the fact is taken back. */
  field: Field;
  value: string;
  /** The state that a move goes to, where the words name one. */
  toState?: State;
}

/** A screen has room for so many beside the answer. */
const MAX_HEARD = 4;
/** In the order in which they are said; a state tells its region, and a status may tell its plan. */
const ORDER: readonly Field[] = ['state', 'region', 'status', 'plan', 'destination', 'place', 'pharmacy'];

/** The facts in some words, each once. @param told what the words alone say, from `answerTo` */
export function heardIn(told: Situation): Heard[] {
  const { toState } = told;
  const known: Situation = { ...told, destination: complete(told).destination };
  if (known.state) known.region = undefined;
  if (known.status === 'tfl') known.plan = undefined;
  return ORDER.flatMap((field): Heard[] => {
    const value = FIELD_VALUES[field].find((each) => each === known[field]);
    if (!value) return [];
    return [{ field, value, ...(field === 'destination' && toState && { toState }) }];
  }).slice(0, MAX_HEARD);
}
