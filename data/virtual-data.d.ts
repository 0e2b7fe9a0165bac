/** What `build/data/plugin.ts` makes of the YAML files. */
declare module 'virtual:data/portals' {
  const portals: readonly import('./schema.ts').Portal[];
  export default portals;
}
declare module 'virtual:data/tasks' {
  const tasks: readonly import('./schema.ts').Task[];
  export default tasks;
}
declare module 'virtual:data/elsewhere' {
  const topics: readonly import('./schema.ts').Elsewhere[];
  export default topics;
}
declare module 'virtual:data/sites' {
  const sites: readonly import('./schema.ts').Site[];
  export default sites;
}
declare module 'virtual:data/credentials' {
  const credentials: readonly import('./schema.ts').Credential[];
  export default credentials;
}
declare module 'virtual:data/lifeEvents' {
  const events: readonly import('./schema.ts').LifeEvent[];
  export default events;
}
declare module 'virtual:data/glossary' {
  const terms: readonly import('./schema.ts').Term[];
  export default terms;
}
declare module 'virtual:data/sources' {
  const sources: import('./file-schemas.ts').SourcesFile;
  export default sources;
}
