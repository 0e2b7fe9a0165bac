/**
 * How the data stands in the files of `data/`: a schema for each kind of YAML file. `build/data` reads
 * them, and `npm run schemas` writes them as JSON Schemas for editors. Does not ship.
 *
 * What several records share stands once, in `shared.yml`; `use: name` puts it where it belongs.
 */
import * as z from 'zod';
import { factShape, id, isoDate, own, text } from './fact-shape.ts';
import {
  credential,
  deadline,
  elsewhere,
  host,
  lifeEvent,
  link,
  note,
  phone,
  phones,
  pointer,
  signIn,
  site,
  step,
  term,
  tile,
  tip,
  when,
} from './schema.ts';
import { CATEGORIES, FIELDS, LEADS, MOVES, OWN_PAGES, PLAN_PERSONS, PORTAL_KINDS } from './vocabulary.ts';

const recordOf = <Schema extends z.ZodType>(schema: Schema) => z.record(id, schema);

/** Puts an entry of `shared.yml` here. */
const use = z.strictObject({ use: id });

/** A tip of `shared.yml`; what is given here replaces what stands there. */
const sharedTip = z.strictObject({
  use: id,
  on: tip.shape.on,
  when: tip.shape.when,
  action: tip.shape.action,
  sources: factShape.sources.optional(),
  checked: isoDate.optional(),
});

export const portalFile = z.strictObject({
  /** The name people see on the site itself; not translated. */
  name: z.string().min(1),
  operator: z.string().min(1),
  kind: z.enum(PORTAL_KINDS),
  /** One sentence: what it is for. */
  summary: text,
  /** Tips run here from the start (a content script in the manifest); elsewhere the user switches them on. */
  tipsByDefault: z.boolean(),
  hosts: z.array(host),
  /** `home` is what "Open" opens when a step names no other link. */
  links: recordOf(link),
  signIn: z.array(signIn),
  handles: z.array(pointer),
  notHere: z.array(pointer),
  phones,
  tips: z.array(z.union([tip, sharedTip])),
  own,
});
export type PortalFile = z.infer<typeof portalFile>;

const stepEntry = z.union([step, use]);
export type StepEntry = z.infer<typeof stepEntry>;

const plainRoute = z.strictObject({
  when: when.optional(),
  /** Taken only when everything in `when` is known to hold; never a reason to ask. */
  rare: z.literal(true).optional(),
  /** Where it differs from the task's. */
  lead: z.enum(LEADS).optional(),
  /** One sentence: why this portal and not the others, naming the deciding fact. */
  why: text,
  steps: z.array(stepEntry).min(1),
  ...factShape,
});

/** A step at whoever runs the person's plan, or on the portal that it names. */
const openStep = step.partial({ portal: true });
const openSteps = z.array(z.union([openStep, use]));

/** A route for each contractor (`contractors.yml`): `before`, the steps there, `after`. */
const contractorRoutes = z.strictObject({
  by: z.literal('contractor'),
  /** Where it differs from the task's. */
  lead: z.enum(LEADS).optional(),
  steps: openSteps.optional(),
  /** Contractors that work differently: other steps, another reason, another link for the first step. */
  at: recordOf(
    z.strictObject({
      lead: z.enum(LEADS).optional(),
      why: text.optional(),
      steps: openSteps.optional(),
      link: z.string().optional(),
    }),
  ).optional(),
  before: z.array(stepEntry).optional(),
  after: z.array(stepEntry).optional(),
  /** Contractors that do not do this. */
  omit: z.array(z.string()).optional(),
  ...factShape,
});
export type ContractorRoutes = z.infer<typeof contractorRoutes>;

/** A route for each of these portals, taken where the person's words name it. */
const namedRoutes = z.strictObject({
  by: z.literal('name'),
  /** The portal's id, with the sources for it. */
  portals: recordOf(
    z.strictObject({
      sources: factShape.sources,
      checked: isoDate,
      certainty: factShape.certainty,
    }),
  ),
  why: text,
  steps: openSteps.min(1),
  own,
});
export type NamedRoutes = z.infer<typeof namedRoutes>;

const routeEntry = z.union([plainRoute, contractorRoutes, namedRoutes, use]);
export type RouteEntry = z.infer<typeof routeEntry>;

export const taskFile = z.strictObject({
  category: z.enum(CATEGORIES),
  /** Its place among the tasks of its category, the smallest first. Without one: behind those that have one. */
  order: z.number().optional(),
  title: text,
  /** Among the most asked jobs. */
  tile: tile.optional(),
  /** Fields worth asking for, the most deciding first. */
  asks: z.array(z.enum(FIELDS)),
  /** Which kind of move it is about: the places that words name decide between these. */
  move: z.enum(MOVES).optional(),
  /** What stands first and largest in the answer; without it, what the data suggests (`build/data/lead.ts`). */
  lead: z.enum(LEADS).optional(),
  /** Numbers that come before those of the portals. */
  phones: phones.min(1).optional(),
  /** Last days that decide it; the first whose conditions hold counts. */
  deadlines: z.array(deadline).min(1).optional(),
  /** Ordered; the first whose conditions hold wins. */
  routes: z.array(routeEntry).min(1),
  /** What to have ready before starting. */
  have: z.array(text),
  /** The usual mistake, and what to do instead. */
  mistake: text.optional(),
  /** What to say on the phone about it, in two sentences. */
  call: text.optional(),
  /** Who alone can do it, with their own sign-in or their own papers, where the steps say so. */
  who: z.enum(PLAN_PERSONS).optional(),
  /** The page of ours that does it: `real` says whose a message is, `drill` whose login is missing. */
  page: z.enum(OWN_PAGES).optional(),
  notes: z.array(z.union([note, use])).optional(),
  own,
});
export type TaskFile = z.infer<typeof taskFile>;

export const topicFile = elsewhere;

/** What several portals or tasks say alike. In tips `{contractor}` and `{region}` are those of the portal. */
export const sharedFile = z.strictObject({
  tips: recordOf(tip.omit({ id: true })),
  routes: recordOf(z.array(plainRoute).min(1)),
  steps: recordOf(z.array(step).min(1)),
  notes: recordOf(z.array(note).min(1)),
});
export type SharedFile = z.infer<typeof sharedFile>;

/** Who runs which plan: claims, referrals and payments sit with them. */
export const contractorsFile = z.strictObject({
  contractors: recordOf(
    z.strictObject({
      /** How tips name it and its region. */
      name: z.string().optional(),
      region: text.optional(),
      why: text,
      ...factShape,
    }),
  ),
  /** Who is asked, in the order that decides: the first whose conditions hold. */
  order: z.array(
    z.strictObject({
      contractor: z.string(),
      /** Stands in for this one, and is left out with it. */
      insteadOf: z.string().optional(),
      when,
      rare: z.literal(true).optional(),
    }),
  ),
});
export type ContractorsFile = z.infer<typeof contractorsFile>;

/** How far a source is to be trusted, the most first. Where two disagree, the higher is right. */
export const SOURCE_KINDS = [
  'official',
  'contractor',
  'copy',
  'press',
  'independent',
  'repository',
  'general-knowledge',
  'inference',
] as const;

/** Kinds that confirm a fact. One that has none of these says so (`certainty`). */
export const CONFIRMING_KINDS: readonly string[] = ['official', 'contractor'];

/** Kinds without a document: a fact that has nothing else is unverified, and must hedge. */
export const UNDOCUMENTED_KINDS: readonly string[] = ['general-knowledge', 'inference'];

export const sourcesFile = recordOf(
  z.strictObject({
    kind: z.enum(SOURCE_KINDS),
    title: z.string().min(1),
    url: z.url().optional(),
    date: z.string().min(4).optional(),
  }),
);
export type SourcesFile = z.infer<typeof sourcesFile>;

/** Numbers that texts name and no portal has. */
export const phonesFile = recordOf(phone.omit({ id: true }));

/** Amounts of money, by group: `{amount:group.name}`. */
export const amountsFile = recordOf(
  z.strictObject({
    amounts: recordOf(z.string().regex(/^\$\d[\d,]*(\.\d\d)?$/, 'is not an amount such as $14 or $1,200.50')),
    ...factShape,
  }),
);

/** Days that several texts name: `{day:name}`. */
export const daysFile = recordOf(z.strictObject({ day: isoDate, what: z.string().min(1), ...factShape }));

export const sitesFile = z.array(site);
export const credentialsFile = z.array(credential);
export const lifeEventsFile = z.array(lifeEvent);
export const glossaryFile = z.array(term);
