/** Checks every name with which one record refers to another. */
import { ID } from '../../data/fact-shape.ts';
import { namedPhones } from './phone-names.ts';
import { didYouMean, type FieldPath, type Report } from './problem.ts';
import { fileOf, type RawData } from './raw.ts';

/** All existing names, by kind. */
export interface Names {
  portals: ReadonlySet<string>;
  /** The keys of each portal's links. */
  links: ReadonlyMap<string, ReadonlySet<string>>;
  /** Portals without an address: they have no page to open. */
  withoutHost: ReadonlySet<string>;
  tasks: ReadonlySet<string>;
  sources: ReadonlySet<string>;
  contractors: ReadonlySet<string>;
  phones: ReadonlySet<string>;
  events: ReadonlySet<string>;
  shared: Readonly<Record<'tips' | 'routes' | 'steps' | 'notes', ReadonlySet<string>>>;
}

export function namesIn(raw: RawData): Names {
  const { portals, tasks, lists } = raw;
  const keys = (record: object) => new Set(Object.keys(record));
  const { tips, routes, steps, notes } = lists.shared;
  return {
    portals: keys(portals),
    links: new Map(Object.entries(portals).map(([id, { links }]) => [id, keys(links)])),
    withoutHost: new Set(Object.entries(portals).flatMap(([id, { hosts }]) => (hosts.length ? [] : [id]))),
    tasks: keys(tasks),
    sources: keys(lists.sources),
    contractors: keys(lists.contractors.contractors),
    events: new Set(lists['life-events'].map(({ id }) => id)),
    phones: new Set(namedPhones(raw).map(({ id }) => id)),
    shared: { tips: keys(tips), routes: keys(routes), steps: keys(steps), notes: keys(notes) },
  };
}

/** Reports a name that does not exist, and suggests the nearest one that does. */
export class NameCheck {
  readonly names: Names;
  readonly #file: string;
  readonly #report: Report;

  constructor(names: Names, file: string, report: Report) {
    this.names = names;
    this.#file = file;
    this.#report = report;
  }

  /** @param what the kind of thing, for the message, such as "portal" */
  need(what: string, names: ReadonlySet<string>, name: string, field: FieldPath): void {
    if (names.has(name)) return;
    const near = didYouMean(name, names);
    const where = near || what !== 'source' ? near : '; add it to data/sources.yml first';
    this.#report(this.#file, field, `no ${what} has the id "${name}"${where}`);
  }

  portal(name: string, field: FieldPath): void {
    this.need('portal', this.names.portals, name, field);
  }

  task(name: string, field: FieldPath): void {
    this.need('task', this.names.tasks, name, field);
  }

  link(portal: string, key: string, field: FieldPath): void {
    const links = this.names.links.get(portal);
    if (!links) this.portal(portal, [...field, 'portal']);
    else if (!links.has(key)) {
      const message = `portal "${portal}" has no link "${key}"${didYouMean(key, links)}`;
      this.#report(this.#file, [...field, 'link'], message);
    }
  }
}

/** Checks that the names of files and folders are valid ids. */
export function checkIds({ portals, tasks, topics }: RawData, report: Report): void {
  for (const [files, path] of [
    [portals, fileOf.portal],
    [tasks, fileOf.task],
    [topics, fileOf.topic],
  ] as const) {
    for (const id of Object.keys(files)) {
      if (!ID.test(id)) report(path(id), [], `"${id}" is no id: lower-case letters, digits and dashes`);
    }
  }
}
