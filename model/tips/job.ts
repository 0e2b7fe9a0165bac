/** The job in hand: the task of an answer, whose portal the person has opened. */

export interface Job {
  /** The task's id. */
  task: string;
  title: string;
  /** Its steps as the answer had them, grouped by portal, in order. */
  legs: JobLeg[];
}

export interface JobLeg {
  /** The portal's id. */
  portal: string;
  name: string;
  /** What opens the portal; null where nothing is to be opened. */
  url: string | null;
  steps: JobStep[];
}

export interface JobStep {
  /** As `stepKey` makes it: the same ticks count in the popup and in the card. */
  key: string;
  text: string;
}

/** What is left of a job, seen from a portal. */
export interface JobView {
  title: string;
  /** The next step on this portal, and its number in the whole job. Null where another portal comes before it. */
  step: (JobStep & { number: number }) | null;
  /** The leg with the next step, where that is on another portal. */
  next: JobLeg | null;
  /** Steps that are left, and all. */
  left: number;
  all: number;
}

/**
 * A portal that the job comes back to waits for the portals between. At a portal that the job has not come to,
 * its first step shows at once, because not everybody ticks what they have done.
 *
 * @param ticked keys of the steps that are done
 */
export function jobOn(portal: string, { title, legs }: Job, ticked: readonly string[]): JobView {
  const steps = legs
    .flatMap((leg) => leg.steps.map((step) => ({ leg, step })))
    .map((one, index) => ({ ...one, number: index + 1 }));
  const open = steps.filter(({ step }) => !ticked.includes(step.key));
  const [first] = open;
  const wasHere = steps.some(({ leg, number }) => leg.portal === portal && number < (first?.number ?? 0));
  const here = open.find(({ leg }) => leg.portal === portal);
  const now = first?.leg.portal !== portal && wasHere ? undefined : here;
  return {
    title,
    step: now ? { ...now.step, number: now.number } : null,
    next: now ? null : (first?.leg ?? null),
    left: open.length,
    all: steps.length,
  };
}
