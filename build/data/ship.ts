/** What of the data ships: pure functions from the data to the shapes of `data/shipped.ts`. */
import type { IsoDate, Portal, Task } from '../../data/schema.ts';
import type {
  BackgroundData,
  Bare,
  KnownSite,
  PageCalls,
  PageFrauds,
  PagePlan,
  PagePortal,
  PageSource,
  PagesData,
  PageTask,
  PageTerm,
  PortalHosts,
  SourceColumns,
  TipPortal,
} from '../../data/shipped.ts';
import type { Language } from '../../data/vocabulary.ts';
import type { Data } from './resolve.ts';
import { inLanguage, omit, pick, without, withoutRepeatedDays } from './shapes.ts';
import { citedIn, citing } from './short-sources.ts';

/** Everything that can be imported, as `virtual:data/<name>`, and what makes it. */
export const SHIPPED = {
  'pages/en': (data: Data) => pagesData(data, 'en'),
  'pages/es': (data: Data) => pagesData(data, 'es'),
  'glossary/en': (data: Data) => pageTerms(data, 'en'),
  'glossary/es': (data: Data) => pageTerms(data, 'es'),
  'calls/en': (data: Data) => pageCalls(data, 'en'),
  'calls/es': (data: Data) => pageCalls(data, 'es'),
  'plans/en': (data: Data) => pagePlans(data, 'en'),
  'plans/es': (data: Data) => pagePlans(data, 'es'),
  'frauds/en': (data: Data) => pageFrauds(data, 'en'),
  'frauds/es': (data: Data) => pageFrauds(data, 'es'),
  sources: (data: Data) => sourceColumns(citedSources(data)),
  background: backgroundData,
  'portal-hosts': portalHosts,
  'known-sites': knownSites,
  'last-check': lastCheck,
} as const satisfies Record<string, (data: Data) => unknown>;
export type ShippedName = keyof typeof SHIPPED;

/** Those in one language: imported without its name, they come in the language of whatever imports them. */
export const IN_ONE_LANGUAGE = ['pages', 'glossary', 'calls', 'plans', 'frauds'] as const;

/** What the popup and the options get, in one language. */
export function pagesData(data: Data, language: Language): PagesData {
  return citing(pageRecords(data, language), citedNames(data));
}

function pageRecords(data: Data, language: Language): PagesData {
  return {
    portals: data.portals.map((portal) => pagePortal(withoutRepeatedDays(portal), language)),
    tasks: data.tasks.map((task) => pageTask(task, language)),
    topics: data.elsewhere.map((topic) => bare(omit(topic, ['say']), language)),
    credentials: bare(data.credentials, language),
    lifeEvents: data.lifeEvents.map((event) => ({
      ...bare(omit(event, ['plan']), language),
      ...(event.plan && { planned: true as const }),
    })),
  };
}

/** The sources of everything that pages and plans show, in the order of their short names. The same in both languages. */
function citedSources(data: Data): PageSource[] {
  return [...citedNames(data).keys()].map((name) =>
    pick(data.sources[name]!, ['kind', 'title', 'url', 'date']),
  );
}

function sourceColumns(sources: readonly PageSource[]): SourceColumns {
  return {
    kind: sources.map(({ kind }) => kind),
    title: sources.map(({ title }) => title),
    url: sources.map(({ url = '' }) => url),
    date: sources.map(({ date = '' }) => date),
  };
}

function citedNames(data: Data): Map<string, string> {
  return citedIn([pageRecords(data, 'en'), planRecords(data, 'en')]);
}

/** The words for the phone go along where the answer shows them; elsewhere only the page of a call does. */
function pageTask(task: Task, language: Language): PageTask {
  const shown = withoutRepeatedDays(task);
  return inLanguage(task.lead === 'call' ? omit(shown, ['say']) : omit(shown, ['say', 'call']), language);
}

function pagePortal(portal: Portal, language: Language): PagePortal {
  const { tips: _, signIn, phones, checked, ...rest } = portal;
  return { ...bare(rest, language), checked, ...inLanguage({ signIn, phones }, language) };
}

/** The words that the pages explain, in one language. */
export function pageTerms({ glossary }: Data, language: Language): PageTerm[] {
  return bare(glossary, language);
}

/** What to say on the phone about the tasks that have words of their own, in one language. */
export function pageCalls({ tasks }: Data, language: Language): PageCalls {
  return Object.fromEntries(tasks.flatMap(({ id, call }) => (call ? [[id, call[language]]] : [])));
}

/** What plans are made of, in one language. */
export function pagePlans(data: Data, language: Language): PagePlan[] {
  return citing(planRecords(data, language), citedNames(data));
}

function planRecords({ lifeEvents }: Data, language: Language): PagePlan[] {
  return lifeEvents.flatMap((event) =>
    event.plan
      ? [
          {
            event: event.id,
            main: pick(event, ['sources', 'checked', 'certainty']),
            ...inLanguage(event.plan, language),
          },
        ]
      : [],
  );
}

/** What the check of messages knows, in one language. Each fraud names the first of its sources. */
export function pageFrauds({ frauds: file, sources }: Data, language: Language): PageFrauds {
  const { frauds, marks, remedies } = file;
  const evidence = frauds.map(({ sources: [first] }) => pick(sources[first!]!, ['title', 'url']));
  return {
    frauds: bare(frauds, language).map((fraud, i) => ({ ...fraud, source: evidence[i]! })),
    ...bare({ marks, remedies }, language),
  };
}

function bare<Value>(value: Value, language: Language): Bare<Value> {
  return inLanguage(without(value, ['sources', 'checked']), language);
}

/** What the background gets for tips and the badge, in both languages. */
export function backgroundData({ portals, lifeEvents, glossary }: Data): BackgroundData {
  return {
    portals: portals.map((portal) => tipPortal(withoutRepeatedDays(portal))),
    lifeEvents: lifeEvents.map((event) => pick(event, ['id', 'title', 'window', 'overseas'])),
    glossary: glossary
      .filter(({ certainty }) => certainty !== 'unverified')
      .map((term) => pick(term, ['term', 'meaning'])),
  };
}

function tipPortal({ id, name, checked, links, tips }: Portal): TipPortal {
  const shown = Object.entries(links).map(([key, link]) => [key, pick(link, ['url', 'label'])] as const);
  return { id, name, checked, links: Object.fromEntries(shown), tips: without(tips, ['sources']) };
}

/** What every bundle gets of the portals. */
export function portalHosts({ portals }: Data): PortalHosts[] {
  return portals.map(({ id, tipsByDefault, hosts }) => ({
    id,
    tipsByDefault,
    hosts: hosts.map((host) => pick(host, ['host', 'role', 'pathPrefix'])),
  }));
}

/** What every bundle gets of the other sites. */
export function knownSites({ sites }: Data): KnownSite[] {
  return without(sites, ['sources', 'checked']);
}

/** The latest `checked` of all facts. */
export function lastCheck(data: Data): IsoDate {
  let latest: IsoDate = '';
  const walk = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    if ('checked' in value && typeof value.checked === 'string' && value.checked > latest)
      latest = value.checked;
    Object.values(value).forEach(walk);
  };
  walk(data);
  return latest;
}
