/** What a second key opens at once: the portal of an answer, without the answer. */
import type { Answer } from '../../model/answer/answer.ts';
import { legsOf } from './legs.ts';

/** The address to open; null where something has to be asked or read first. */
export function quickLink(answer: Answer): string | null {
  if (answer.kind === 'portal') return answer.portal.links.home?.url ?? null;
  if (answer.kind !== 'task' || answer.recommendation.kind !== 'answer') return null;
  return legsOf(answer.recommendation.steps)[0]?.open?.url ?? null;
}
