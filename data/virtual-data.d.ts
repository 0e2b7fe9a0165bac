/** What `build/data/plugin.ts` and `build/modules.ts` make of the YAML files. */
declare module 'virtual:data/pages' {
  /** In the language of the page. */
  const data: import('./shipped.ts').PagesData;
  export default data;
}
declare module 'virtual:data/pages/es' {
  const data: import('./shipped.ts').PagesData;
  export default data;
}
declare module 'virtual:data/glossary' {
  /** In the language of the page. */
  const terms: readonly import('./shipped.ts').PageTerm[];
  export default terms;
}
declare module 'virtual:data/glossary/es' {
  const terms: readonly import('./shipped.ts').PageTerm[];
  export default terms;
}
declare module 'virtual:data/calls' {
  /** In the language of the page. */
  const calls: import('./shipped.ts').PageCalls;
  export default calls;
}
declare module 'virtual:data/plans' {
  /** In the language of the page. */
  const plans: readonly import('./shipped.ts').PagePlan[];
  export default plans;
}
declare module 'virtual:data/plans/es' {
  const plans: readonly import('./shipped.ts').PagePlan[];
  export default plans;
}
declare module 'virtual:data/frauds' {
  /** In the language of the page. */
  const frauds: import('./shipped.ts').PageFrauds;
  export default frauds;
}
declare module 'virtual:data/frauds/es' {
  const frauds: import('./shipped.ts').PageFrauds;
  export default frauds;
}
declare module 'virtual:data/sources' {
  /** In the order of the short names that facts have for them. Those that no page can show are left out. */
  const sources: import('./shipped.ts').SourceColumns;
  export default sources;
}
declare module 'virtual:data/background' {
  const data: import('./shipped.ts').BackgroundData;
  export default data;
}
declare module 'virtual:data/portal-hosts' {
  const portals: readonly import('./shipped.ts').PortalHosts[];
  export default portals;
}
declare module 'virtual:data/last-check' {
  const day: import('./schema.ts').IsoDate;
  export default day;
}
declare module 'virtual:data/known-sites' {
  const sites: readonly import('./shipped.ts').KnownSite[];
  export default sites;
}
