/**
 * Runs a TypeScript module of the project outside a bundle, with what Vite adds (`import.meta.glob`,
 * imports without extension). Node alone strips types but does neither.
 */
import { fileURLToPath } from 'node:url';
import { type PluginOption, runnerImport } from 'vite';

export async function load<Module>(path: string, plugins: PluginOption[] = []): Promise<Module> {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const { module } = await runnerImport<Module>(`${root}${path}`, {
    root,
    configFile: false,
    plugins,
    logLevel: 'error',
  });
  return module;
}
