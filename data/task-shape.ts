/** What a task is made of: what people type, its routes with their steps, its notes and last days. */
import * as z from 'zod';
import { type Stated, type When, when } from './condition-shape.ts';
import { factShape, type IsoDate, id, type Text, text } from './fact-shape.ts';
import type { Phone } from './portal-shape.ts';
import type { Category, Certainty, Field, Lead, Move, OwnPage, PlanPerson } from './vocabulary.ts';
import { SEASONS, TILE_ICONS } from './vocabulary.ts';

export const step = z.strictObject({
  portal: z.string(),
  /** What to do, in one short sentence or two. */
  text,
  /** What helps while doing it; shown on a tap. */
  more: text.optional(),
  /** Key of the portal's `links`; `home` when absent. A key of `null` means: nothing to open for this step. */
  link: z.string().nullable().optional(),
  when: when.optional(),
});
export type Step = Omit<z.infer<typeof step>, 'when'> & { when?: When };

export interface Route {
  when?: When;
  /** Where it differs from the task's. */
  lead?: Lead;
  /** `why` only names who runs the plan, as for every other task. */
  usual?: true;
  /** Taken only when everything in `when` is known to hold; never a reason to ask. */
  rare?: true;
  /** One sentence: why this portal and not the others, naming the deciding fact. */
  why: Text;
  steps: Step[];
  sources: string[];
  checked?: IsoDate;
  certainty?: Certainty;
}

/**
 * A remark on a task that holds for some people or on some days (a price, a deadline). It is shown
 * where its conditions are known to hold; with `evenIfUnknown`, unless they are known not to.
 */
export const note = z.strictObject({
  text,
  when: when.optional(),
  evenIfUnknown: z.literal(true).optional(),
  /**
   * What a question for yes or no must ask to be answered by this note: beginnings of words, in lower case and
   * without accents. All of one line must be there: "keep divorc". The text is the fact and no "yes" or "no": people
   * ask "do I keep" and "do I lose".
   */
  answers: z.array(z.string().min(3)).min(1).optional(),
  /** The same, where it is the answer whether or not the words ask: "forgot part b". */
  told: z.array(z.string().min(3)).min(1).optional(),
  /** Words in a question, written like `answers`, which say that the text is not for this person. */
  unless: z.array(z.string().min(3)).min(1).optional(),
  ...factShape,
});
export type Note = Stated<z.infer<typeof note>>;

/**
 * A last day that decides a task: of an event in a person's life (`data/life-events.yml`; with several, they choose
 * which one it was), or of a season that comes every year.
 */
export const deadline = z.union([
  z.strictObject({ events: z.array(id).min(1), when: when.optional() }),
  z.strictObject({ season: z.enum(SEASONS), when: when.optional() }),
]);
export type Deadline = { when?: When } & (
  | { events: string[]; season?: undefined }
  | { season: (typeof SEASONS)[number]; events?: undefined }
);

/** What people type, in each language: only the phrases that count more. */
export interface Say {
  en: string[];
  es: string[];
}

/** One of the most asked jobs, which the popup offers in one tap before anything is typed. */
export const tile = z.strictObject({
  /** Its place among them, the most asked first. */
  place: z.number().int().positive(),
  icon: z.enum(TILE_ICONS),
  /** The job in two or three words, as people say it. */
  label: text,
});
export type Tile = z.infer<typeof tile>;

export interface Task {
  id: string;
  category: Category;
  title: Text;
  tile?: Tile;
  say: Say;
  /**
   * Fields worth asking for, the most deciding first. A field that is unknown and not listed here
   * is never asked: its routes are offered as "different if", not taken.
   */
  asks: Field[];
  /** Which kind of move it is about: the places that words name decide between these. */
  move?: Move;
  /** What stands first and largest in the answer. */
  lead: Lead;
  /** Numbers that come before those of the portals. */
  phones?: Phone[];
  /** The first whose conditions hold is the task's last day. */
  deadlines?: Deadline[];
  /** Ordered; the first whose conditions hold wins. */
  routes: Route[];
  /** What to have ready before starting. */
  have: Text[];
  /** The usual mistake, and what to do instead. */
  mistake?: Text;
  /** What to say on the phone about it, in two sentences. */
  call?: Text;
  /** Who alone can do it. */
  who?: PlanPerson;
  /** The page of ours that does it. */
  page?: OwnPage;
  notes?: Note[];
  /** The day on which the oldest of its facts was checked. */
  checked: IsoDate;
}
