/** What a screen offers at first sight, as the command line prints it and the evaluation counts it. */
import { findPortal } from '../../data/all-portals.ts';
import type { IsoDate } from '../../data/schema.ts';
import type { CredentialId, Field } from '../../data/vocabulary.ts';
import type { Answer } from './answer.ts';
import { signInOn } from './recommend.ts';

/** One offer: a task and the portal to start with, or a portal alone. */
export interface Offer {
  /** Null where somebody asked for the portal itself. */
  task: string | null;
  portal: string;
}

/** An answer in ids, without the texts. */
export interface Summary {
  kind: Answer['kind'];
  /** Whether something is offered at all. */
  confident: boolean;
  /** What the first screen offers, in its order, three at most. */
  shown: Offer[];
  /** The task of the first offer; null for none. */
  task: string | null;
  /** Every portal that the answer draws, in its order. */
  portals: string[];
  /** The field that the popup asks for first. */
  ask: Field | null;
  /** The ways to sign in to the first offer's portal on the day. */
  signIn: CredentialId[];
}

/** The portal whose page lists every sign-in; offered where nothing was understood. */
const ALL_LOGINS = 'tricare-logins';

/** @param today the day for the ways to sign in, an ISO date */
export function summaryOf(answer: Answer, today: IsoDate): Summary {
  if (answer.kind === 'portal') {
    const { id } = answer.portal;
    return {
      kind: 'portal',
      confident: true,
      shown: [{ task: null, portal: id }],
      task: null,
      portals: [id],
      ask: null,
      signIn: signInOfPortal(id, today),
    };
  }
  if (answer.kind === 'elsewhere' || answer.kind === 'unknown') {
    const portals = answer.kind === 'unknown' ? [ALL_LOGINS] : [];
    return { kind: answer.kind, confident: false, shown: [], task: null, portals, ask: null, signIn: [] };
  }

  const drawn = answer.kind === 'choice' ? answer.readings : [answer.recommendation];
  const shown = drawn.map(({ task, portals }) => ({ task: task.id, portal: portals[0]! }));
  const { task, portal } = shown[0]!;
  // A choice draws one portal for each reading and asks nothing but which of them is meant.
  const single = answer.kind === 'task' ? answer.recommendation : null;
  return {
    kind: answer.kind,
    confident: true,
    shown,
    task,
    portals: single?.portals ?? [...new Set(shown.map((offer) => offer.portal))],
    ask: single?.kind === 'question' ? single.field : null,
    signIn: signInOfPortal(portal, today),
  };
}

function signInOfPortal(id: string, today: IsoDate): CredentialId[] {
  const portal = findPortal(id);
  return portal ? [...new Set(signInOn(portal, today).map(({ credential }) => credential))] : [];
}
