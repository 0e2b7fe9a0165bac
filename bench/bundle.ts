import { build, type Rolldown } from 'vite';
import { ROOT } from '../lab/extension-build.ts';

/** All code that a page has to load for something, minified. */
export interface Bundle {
  script: string;
  style: string;
}

/** Bundles a module, by its path in this project, with all its imports, as our own scripts are built. */
export async function bundle(entry: string): Promise<Bundle> {
  const built = (await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    // Builds of libraries leave this to the app that uses them, but here no other build follows.
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
