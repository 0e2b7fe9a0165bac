import { findPortal } from '../../data/all-portals.ts';
import type { IsoDate } from '../../data/schema.ts';
import type { CredentialId, Field } from '../../data/vocabulary.ts';
import { type Understanding, understand } from '../words/understand.ts';
import { type Recommendation, recommend, signInOn } from './recommend.ts';
import { merge, type Profile } from './situation.ts';

/** The whole way of one question: words, profile and day in, portals and sign-in out. */
export interface Answer {
  query: string;
  date: IsoDate;
  /** False where nothing was understood well enough, or what was asked is done elsewhere. */
  confident: boolean;
  task: string | null;
  /** Best first: the portals of the task in their order, then those of other readings of the words. */
  portals: string[];
  /** The field that decides, where it is not known. */
  ask: Field | null;
  /** Credentials that the first portal takes on the day. */
  signIn: CredentialId[];
  understanding: Understanding;
  recommendation: Recommendation | null;
}

const MAX_PORTALS = 5;
/** Other readings of the words that are worth a place behind the best one. */
const OTHER_READINGS = 3;
/** Where nothing is sure: the page of TRICARE.mil that lists every sign-in. */
const WHEN_UNSURE = 'tricare-logins';

/** Never throws, whatever the query is. */
export function answer(query: string, profile: Profile, date: IsoDate): Answer {
  const understanding = understand(query);
  const { confident, ranked, hints } = understanding;
  const best = ranked[0]?.task;
  if (!confident || !best) {
    const portals = query.trim() ? [WHEN_UNSURE] : [];
    const nothing = { confident: false, task: null, ask: null, signIn: [], recommendation: null };
    return { query, date, portals, understanding, ...nothing };
  }
  const situation = merge(profile, hints);
  const recommendation = recommend(best, situation, date);
  const others = ranked
    .slice(1, 1 + OTHER_READINGS)
    .map(({ task }) => recommend(task, situation, date).portals);
  const portals = inOrder(recommendation.portals, others);
  const first = findPortal(portals[0] ?? '');
  return {
    query,
    date,
    confident: true,
    task: best.id,
    portals,
    ask: recommendation.kind === 'question' ? recommendation.field : null,
    signIn: first ? [...new Set(signInOn(first, date).map(({ credential }) => credential))] : [],
    understanding,
    recommendation,
  };
}

/**
 * The portals of the task in their order; the first of the next reading comes before the third,
 * because the words may have meant that.
 */
function inOrder(portals: readonly string[], others: readonly string[][]): string[] {
  const firsts = others.flatMap((list) => list.slice(0, 1));
  return [
    ...new Set([
      ...portals.slice(0, 2),
      ...firsts.slice(0, 1),
      ...portals.slice(0, 3),
      ...firsts,
      ...portals,
      ...others.flat(),
    ]),
  ].slice(0, MAX_PORTALS);
}
