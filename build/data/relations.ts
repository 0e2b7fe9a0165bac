/** Checks the relations between records. */
import { UNDOCUMENTED_KINDS } from '../../data/file-schemas.ts';
import { NAMES } from '../../data/names.ts';
import { territoryRules } from '../../data/territories.ts';
import { checkFacts } from './fact-sources.ts';
import { checkIds, NameCheck, type Names, namesIn } from './names.ts';
import { namedPhones, phoneLists } from './phone-names.ts';
import type { FieldPath, Report } from './problem.ts';
import { fileOf, type RawData } from './raw.ts';
import { checkTask } from './task-relations.ts';

type Portal = RawData['portals'][string];

/** @param values the content of every YAML file by path, for checks that apply to all files */
export function checkRelations(raw: RawData, values: ReadonlyMap<string, unknown>, report: Report): void {
  const names = namesIn(raw);
  checkIds(raw, report);
  for (const [file, value] of values) {
    checkFacts(file, value, raw, names, report);
    checkDays(file, value, report);
  }
  for (const [id, portal] of Object.entries(raw.portals)) checkPortal(id, portal, names, report);
  for (const [id, task] of Object.entries(raw.tasks)) checkTask(id, task, names, report);
  checkHosts(raw, report);
  checkPhones(raw, names, report);
  checkLists(raw, names, report);
  checkTables(names, report);
}

/** Checks the tables in TypeScript, which also name their sources. */
function checkTables(names: Names, report: Report): void {
  const need = (file: string, field: string, sources: readonly string[]) => {
    for (const id of sources)
      new NameCheck(names, file, report).need('source', names.sources, id, [field, 'sources']);
  };
  for (const [rule, { sources }] of Object.entries(territoryRules))
    need('data/territories.ts', rule, sources);
  for (const { portal, former = [] } of NAMES) {
    for (const { sources } of former) need('data/former-names.ts', portal, sources);
  }
}

/** No fact ends before it begins. */
function checkDays(file: string, value: unknown, report: Report, field: FieldPath = []): void {
  if (typeof value !== 'object' || value === null) return;
  const { from, until } = value as { from?: unknown; until?: unknown };
  if (typeof from === 'string' && typeof until === 'string' && until < from)
    report(file, [...field, 'until'], `ends before it begins (from: ${from})`);
  for (const [key, item] of Object.entries(value)) {
    checkDays(file, item, report, [...field, Array.isArray(value) ? Number(key) : key]);
  }
}

function checkPortal(id: string, portal: Portal, names: Names, report: Report): void {
  const file = fileOf.portal(id);
  const check = new NameCheck(names, file, report);
  if (portal.hosts.length > 0 && !portal.links.home) report(file, ['links'], 'needs a "home" link');
  for (const list of ['handles', 'notHere'] as const) {
    portal[list].forEach(({ task }, i) => {
      check.task(task, [list, i, 'task']);
    });
  }
  checkTips(file, portal, check, report);
}

function checkTips(file: string, portal: Portal, check: NameCheck, report: Report): void {
  const hosts = portal.hosts.map(({ host }) => host);
  const ids = portal.tips.map((tip) => ('use' in tip ? tip.use : tip.id));
  portal.tips.forEach((tip, i) => {
    const field = ['tips', i];
    if ('use' in tip) check.need('shared tip', check.names.shared.tips, tip.use, [...field, 'use']);
    if (ids.indexOf(ids[i]!) < i)
      report(file, [...field, 'use' in tip ? 'use' : 'id'], `"${ids[i]}" is used twice in this portal`);
    tip.on?.hosts?.forEach((host, h) => {
      if (!hosts.includes(host))
        report(file, [...field, 'on', 'hosts', h], `"${host}" is not a host of this portal`);
    });
    checkAction(tip.action, [...field, 'action'], check);
  });
}

type Action = Extract<Portal['tips'][number], { id: string }>['action'];

function checkAction(action: Action, field: FieldPath, check: NameCheck): void {
  if (!action) return;
  if ('task' in action) check.task(action.task, [...field, 'task']);
  else check.link(action.portal, action.link, field);
}

/** Checks that each host belongs to one portal or site only, and that links lead to known hosts. */
function checkHosts({ portals, lists: { sites } }: RawData, report: Report): void {
  const owners = new Map<string, string>();
  for (const [id, { hosts }] of Object.entries(portals)) {
    hosts.forEach(({ host }, i) => {
      const owner = owners.get(host);
      if (owner && owner !== id)
        report(fileOf.portal(id), ['hosts', i, 'host'], `"${host}" already belongs to "${owner}"`);
      owners.set(host, id);
    });
  }
  const official = new Set(owners.keys());
  // A portal and a site may share a host if their paths differ.
  const seen = new Set(
    Object.values(portals).flatMap(({ hosts }) =>
      hosts.map(({ host, pathPrefix = '' }) => host + pathPrefix),
    ),
  );
  sites.forEach(({ host, pathPrefix = '', verdict }, i) => {
    const address = host + pathPrefix;
    if (seen.has(address)) report(fileOf.list('sites'), [i, 'host'], `"${address}" stands twice`);
    seen.add(address);
    if (verdict === 'official') official.add(host);
  });
  for (const [id, { links }] of Object.entries(portals)) {
    for (const [key, { url }] of Object.entries(links)) {
      const { hostname } = new URL(url);
      // Only the government has names under .gov.
      if (!official.has(hostname) && !hostname.endsWith('.gov'))
        report(
          fileOf.portal(id),
          ['links', key, 'url'],
          `"${hostname}" is no host that the data calls official`,
        );
    }
  }
}

function checkPhones(raw: RawData, names: Names, report: Report): void {
  const owners = new Map<string, string>();
  for (const { id, file, index } of namedPhones(raw)) {
    const owner = owners.get(id);
    if (owner) report(file, ['phones', index, 'id'], `"${id}" is used twice (also in ${owner})`);
    owners.set(id, file);
  }
  for (const [file, phones] of phoneLists(raw)) {
    const check = new NameCheck(names, file, report);
    phones.forEach((phone, i) => {
      if ('phone' in phone) check.need('phone', names.phones, phone.phone, ['phones', i, 'phone']);
    });
  }
}

function checkLists({ lists }: RawData, names: Names, report: Report): void {
  const at = (list: Parameters<typeof fileOf.list>[0]) => new NameCheck(names, fileOf.list(list), report);
  lists.sites.forEach(({ successor }, i) => {
    if (successor) at('sites').portal(successor, [i, 'successor']);
  });
  lists['life-events'].forEach((event, i) => {
    at('life-events').task(event.task, [i, 'task']);
    event.plan?.lines.forEach((line, l) => {
      const field = [i, 'plan', 'lines', l];
      if (line.task !== undefined) at('life-events').task(line.task, [...field, 'task']);
      const events = new Set(lists['life-events'].map(({ id }) => id));
      if (line.event !== undefined)
        at('life-events').need('life event', events, line.event, [...field, 'event']);
    });
  });
  for (const id of names.contractors) at('contractors').portal(id, ['contractors', id]);
  lists.contractors.order.forEach(({ contractor, insteadOf }, i) => {
    for (const [key, id] of Object.entries({ contractor, insteadOf })) {
      if (id !== undefined) at('contractors').need('contractor', names.contractors, id, ['order', i, key]);
    }
  });
  for (const [id, { kind, date }] of Object.entries(lists.sources)) {
    if (!date && !UNDOCUMENTED_KINDS.includes(kind))
      report(fileOf.list('sources'), [id], 'has no date; write "undated" where the page shows none');
  }
  for (const [id, { action }] of Object.entries(lists.shared.tips)) {
    checkAction(action, ['tips', id, 'action'], at('shared'));
  }
  reportRepeats(
    fileOf.list('glossary'),
    lists.glossary.map(({ term }) => term),
    'term',
    report,
  );
  reportRepeats(
    fileOf.list('credentials'),
    lists.credentials.map(({ id }) => id),
    'id',
    report,
  );
  reportRepeats(
    fileOf.list('life-events'),
    lists['life-events'].map(({ id }) => id),
    'id',
    report,
  );
}

function reportRepeats(file: string, ids: readonly string[], field: string, report: Report): void {
  ids.forEach((id, i) => {
    if (ids.indexOf(id) < i) report(file, [i, field], `"${id}" is used twice`);
  });
}
