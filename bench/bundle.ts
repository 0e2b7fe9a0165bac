import { build, type Rolldown } from 'vite';
import { ROOT } from '../lab/extension-build.ts';

/** What a page has to load for something: minified, all in. */
export interface Bundle {
  script: string;
  style: string;
}

/** Bundles a module, by its path in this project, with all that it imports, the way our own scripts are built. */
export async function bundle(entry: string): Promise<Bundle> {
  const built = (await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    // A library's build leaves that to whoever uses it; nobody does after this.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: ROOT + entry, formats: ['iife'], name: 'hint' },
    },
  })) as Rolldown.RolldownOutput[];
  const files = built.flatMap(({ output }) => output);
  return {
    script: files.flatMap((file) => (file.type === 'chunk' ? file.code : [])).join(''),
    style: files.flatMap((file) => (file.type === 'asset' ? String(file.source) : [])).join(''),
  };
}
