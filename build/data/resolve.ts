/** Turns the content of the files into the records that all other code uses. Takes valid data. */
import type { PortalFile, SourcesFile, TaskFile } from '../../data/file-schemas.ts';
import type { FraudsFile } from '../../data/fraud-shapes.ts';
import type {
  Credential,
  Deadline,
  Elsewhere,
  IsoDate,
  LifeEvent,
  Note,
  Portal,
  Say,
  Site,
  Task,
  Term,
  Tip,
} from '../../data/schema.ts';
import { CATEGORIES, LANGUAGES } from '../../data/vocabulary.ts';
import { leadOf, withLeads } from './lead.ts';
import { type NamedPhone, namedPhones, withNumbers } from './phone-names.ts';
import type { Phrase } from './phrases.ts';
import type { RawData } from './raw.ts';
import { routesOf } from './routes.ts';
import { withTerritories } from './territory-states.ts';
import { inTexts, referencesIn, withReferences } from './text-references.ts';

/** All facts, complete, in both languages. Every fact has the day it was checked. */
export interface Data {
  /** In the order of their ids. */
  portals: Portal[];
  /** Sorted by category, then by `order`. */
  tasks: Task[];
  /** In the order of their ids. */
  elsewhere: Elsewhere[];
  sites: Site[];
  credentials: Credential[];
  lifeEvents: LifeEvent[];
  glossary: Term[];
  frauds: FraudsFile;
  sources: SourcesFile;
  phrases: Phrase[];
}

/** The parts from which portals and tasks are put together. */
type Records = Pick<RawData, 'portals' | 'tasks' | 'topics' | 'lists'>;

export function resolve(files: RawData): Data {
  const raw = withTerritories(files);
  const { sites, credentials, 'life-events': lifeEvents, glossary, frauds, sources } = raw.lists;
  const say = sayByLabel(files.phrases);
  const named = new Map(namedPhones(raw).map((phone) => [phone.id, phone]));
  const records: Omit<Data, 'phrases'> = {
    portals: byId(raw.portals).map(([id, file]) => portalOf(id, file, raw, named)),
    tasks: byId(raw.tasks)
      .sort(([, a], [, b]) => placeOf(a) - placeOf(b))
      .map(([id, file]) => taskOf(id, file, raw, { say: say(id), named })),
    elsewhere: byId(raw.topics).map(([id, { title, phones, ...rest }]) => ({
      id,
      title,
      say: say(`elsewhere/${id}`),
      ...(phones && { phones: withNumbers(phones, named) }),
      ...rest,
    })),
    sites,
    credentials,
    lifeEvents,
    glossary,
    frauds,
    sources,
  };
  return { ...withReferences(withoutOwn(records), referencesIn(raw)), phrases: files.phrases };
}

function byId<File>(files: Record<string, File>): [string, File][] {
  return Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Larger than any `order`, so that `order` decides only within a category. */
const CATEGORY_STEP = 1e6;

function placeOf({ category, order = CATEGORY_STEP - 1 }: TaskFile): number {
  return CATEGORIES.indexOf(category) * CATEGORY_STEP + order;
}

function sayByLabel(phrases: readonly Phrase[]): (label: string) => Say {
  const groups = Map.groupBy(
    phrases.filter(({ first }) => first),
    ({ label, language }) => `${label} ${language}`,
  );
  const textsOf = (key: string) => (groups.get(key) ?? []).map(({ text }) => text);
  return (label) => {
    const [en, es] = LANGUAGES.map((language) => textsOf(`${label} ${language}`)) as [string[], string[]];
    return { en, es };
  };
}

function portalOf(
  id: string,
  file: PortalFile,
  raw: Records,
  named: ReadonlyMap<string, NamedPhone>,
): Portal {
  const { own: _, phones, tips, ...rest } = file;
  const facts = {
    ...rest,
    phones: withNumbers(phones, named),
    tips: tips.map((tip) => tipOf(id, tip, raw)),
  };
  return { id, ...facts, checked: oldest(facts) };
}

/** Completes a tip. A shared tip gets the portal's name and region, and the portal's changes. */
export function tipOf(portal: string, tip: PortalFile['tips'][number], { lists }: Records): Tip {
  if (!('use' in tip)) return tip;
  const { use, ...changes } = tip;
  const { name = '', region } = lists.contractors.contractors[portal] ?? {};
  const told = inTexts({ id: use, ...lists.shared.tips[use]!, ...changes }, (text, language) =>
    text.replaceAll('{contractor}', name).replaceAll('{region}', region?.[language] ?? ''),
  );
  return told as Tip;
}

function taskOf(
  id: string,
  file: TaskFile,
  raw: Records,
  { say, named }: { say: Say; named: ReadonlyMap<string, NamedPhone> },
): Task {
  const {
    own: _,
    order: __,
    category,
    title,
    tile,
    asks,
    move,
    call,
    phones,
    deadlines,
    have,
    mistake,
    who,
    page,
    notes,
  } = file;
  const facts = {
    routes: file.routes.flatMap((entry) => routesOf(entry, raw.lists)),
    ...(notes && {
      notes: notes.flatMap((note): Note[] => ('use' in note ? raw.lists.shared.notes[note.use]! : [note])),
    }),
  };
  const { routes, ...noted } = facts;
  const told = { lead: leadOf(file, routes), ...(phones && { phones: withNumbers(phones, named) }) };
  return {
    id,
    category,
    title,
    ...(tile && { tile }),
    say,
    asks,
    ...told,
    routes: withLeads(routes, told, (portal) => (raw.portals[portal]?.phones.length ?? 0) > 0),
    have,
    ...(move && { move }),
    ...(deadlines && { deadlines: deadlines as Deadline[] }),
    ...(mistake && { mistake }),
    ...(call && { call }),
    ...(who && { who }),
    ...(page && { page }),
    ...noted,
    checked: oldest(facts),
  };
}

/** The oldest `checked` of all facts. */
function oldest(facts: unknown): IsoDate {
  const days: IsoDate[] = [];
  const walk = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    if ('checked' in value && typeof value.checked === 'string') days.push(value.checked);
    Object.values(value).forEach(walk);
  };
  walk(facts);
  return days.sort()[0] ?? '';
}

/** Removes `own`, which only the check needs. */
function withoutOwn<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(withoutOwn) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => key !== 'own');
  return Object.fromEntries(kept.map(([key, item]) => [key, withoutOwn(item)])) as Value;
}
