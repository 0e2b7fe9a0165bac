/**
 * What ships, as types: the records of `data/schema.ts` without what a bundle does not get. Types only.
 * `build/data/ship.ts` makes these shapes, and the extension knows no others.
 */
import type { SourcesFile } from './file-schemas.ts';
import type { FraudsFile } from './fraud-shapes.ts';
import type {
  Credential,
  Elsewhere,
  Host,
  LifeEvent,
  Link,
  PlanLine,
  Portal,
  Site,
  Task,
  Term,
  Text,
  Tip,
} from './schema.ts';
import type { Status } from './vocabulary.ts';

/** The same in one language: every text is a string. */
export type Localized<Value> = Value extends Text
  ? string
  : Value extends readonly (infer Item)[]
    ? Localized<Item>[]
    : Value extends object
      ? { [Key in keyof Value]: Localized<Value[Key]> }
      : Value;

/** The same without some fields, wherever they stand inside. */
export type Without<Value, Name extends string> = Value extends readonly (infer Item)[]
  ? Without<Item, Name>[]
  : Value extends object
    ? { [Key in keyof Value as Exclude<Key, Name>]: Without<Value[Key], Name> }
    : Value;

/** In one language, and without the evidence: for facts whose sources and days no page shows. */
export type Bare<Value> = Localized<Without<Value, 'sources' | 'checked'>>;

/** What every bundle knows of a portal: on which hosts it is, and whether tips run there from the start. */
export type PortalHosts = Pick<Portal, 'id' | 'tipsByDefault'> & {
  hosts: Pick<Host, 'host' | 'role' | 'pathPrefix'>[];
};

/** Sites that are no portal of ours but are known by name. */
export type KnownSite = Without<Site, 'sources' | 'checked'>;

// The pages: one language, no tips, and nothing of what people type.

/** The parts of a portal that an answer shows with their evidence. */
type PortalEvidence = Localized<Pick<Portal, 'signIn' | 'phones'>>;
export type PagePortal = Bare<Omit<Portal, 'tips' | 'checked' | keyof PortalEvidence>> &
  Pick<Portal, 'checked'> &
  PortalEvidence;
export type PageLink = PagePortal['links'][string];
export type PageSignIn = PagePortal['signIn'][number];
export type PagePhone = Omit<PagePortal['phones'][number], 'sources' | 'checked'>;
export type PagePointer = PagePortal['handles'][number];

/** `call` is there only where a call comes first. */
export type PageTask = Localized<Omit<Task, 'say'>>;
export type PageRoute = PageTask['routes'][number];
export type PageStep = PageRoute['steps'][number];
export type PageDeadline = NonNullable<PageTask['deadlines']>[number];
export type PageNote = NonNullable<PageTask['notes']>[number];

export type PageTopic = Bare<Omit<Elsewhere, 'say'>>;
export type PageCredential = Bare<Credential>;
/** `planned`: there is more of it in the plans. */
export type PageLifeEvent = Bare<Omit<LifeEvent, 'plan'>> & { planned?: true };
export type PageTerm = Bare<Term>;
export type PageSource = Pick<SourcesFile[string], 'kind' | 'title' | 'url' | 'date'>;
/** Sources as columns, which take less room than records: empty where a source has no address or no date. */
export type SourceColumns = Readonly<{
  kind: readonly PageSource['kind'][];
  title: readonly string[];
  url: readonly string[];
  date: readonly string[];
}>;

/** What to say on the phone, by the id of the task; loaded by the page of a call only. */
export type PageCalls = Readonly<Record<string, string>>;

type Evidence = Pick<LifeEvent, 'sources' | 'checked' | 'certainty'>;
/** What the plan for a life event is made of, with its evidence; loaded by the page of plans only. */
export interface PagePlan {
  event: string;
  /** Of the event's own window and task. */
  main: Evidence;
  becomes?: Partial<Record<Status, Status>>;
  lines: PagePlanLine[];
}
export type PagePlanLine = Localized<PlanLine>;

/** What the check of messages knows; loaded by its own page only. */
export type PageFrauds = Omit<Bare<FraudsFile>, 'frauds'> & {
  frauds: (Bare<FraudsFile>['frauds'][number] & { source: Pick<PageSource, 'title' | 'url'> })[];
};

/** Everything that the pages know from the start. Words are explained later, by a list of `PageTerm`. */
export interface PagesData {
  /** In the order of their ids. */
  portals: PagePortal[];
  /** In the order of the categories, then of `order`. */
  tasks: PageTask[];
  /** In the order of their ids. */
  topics: PageTopic[];
  credentials: PageCredential[];
  lifeEvents: PageLifeEvent[];
}

// The background: what it needs to show tips and the badge. Both languages, because it is one file.

export type PortalTip = Without<Tip, 'sources'>;

/** A portal with its tips, and the links that tips of any portal lead to. */
export type TipPortal = Pick<Portal, 'id' | 'name' | 'checked'> & {
  links: Record<string, Pick<Link, 'url' | 'label'>>;
  tips: PortalTip[];
};
/** An event that the badge counts days for. */
export type BadgeEvent = Pick<LifeEvent, 'id' | 'title' | 'window' | 'overseas'>;
/** A word that the card explains. */
export type TipTerm = Pick<Term, 'term' | 'meaning'>;

/** Everything that the background knows, beside the hosts. */
export interface BackgroundData {
  portals: TipPortal[];
  lifeEvents: BadgeEvent[];
  /** Words whose meaning a document confirms. */
  glossary: TipTerm[];
}
