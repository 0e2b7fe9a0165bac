/**
 * Runs a TypeScript module of the project outside a bundle, with what Vite adds (`import.meta.glob`,
 * imports without extension). Node alone strips types but does neither.
 */
import { fileURLToPath } from 'node:url';
import { type PluginOption, runnerImport } from 'vite';

// Everything that is not plain Node comes by here: WXT, the tests, the commands.
if (!process.features.typescript) {
  throw new Error(
    `Node.js ${process.version} is too old for this project. Start its scripts with npm, and Vitest or WXT with npx: they find the newer one that "npm ci" has put into node_modules.`,
  );
}

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
