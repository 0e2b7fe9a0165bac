import type { IsoDate } from '../../data/schema.ts';
import type { PagePortal } from '../../data/shipped.ts';
import { type Recommendation, signInOn } from '../../model/answer/recommend.ts';

/** Every text of the data that an answer shows, to look for words in. */
export function textsOf(
  { task, route, steps, notes }: Extract<Recommendation, { kind: 'answer' }>,
  portals: readonly PagePortal[],
  today: IsoDate,
): string[] {
  return [
    task.title,
    route.why,
    ...steps.flatMap(({ text, more = '' }) => [text, more]),
    ...task.have,
    ...(task.mistake ? [task.mistake] : []),
    ...notes.map(({ text }) => text),
    ...portals.flatMap((portal) => signInOn(portal, today).map(({ text }) => text)),
  ];
}
