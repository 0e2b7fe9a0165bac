/** Builds the extension into `.output`, the way a release is built. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrowserKind } from './browsers/find.ts';

/** `e2e` opens the shadow root of the overlay for tests, and changes nothing else. */
export type BuildMode = 'production' | 'e2e';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

const WXT_BROWSER = { chromium: 'chrome', firefox: 'firefox' } as const;

/** WXT names the folder after the browser, the manifest version and, except in production, the mode. */
export function outputDir(kind: BrowserKind, mode: BuildMode): string {
  return `${ROOT}.output/${WXT_BROWSER[kind]}-mv3${mode === 'production' ? '' : `-${mode}`}`;
}

/** Builds. Resolves to the folder of the build; if the build fails, rejects with its whole output. */
export async function buildExtension(kind: BrowserKind, mode: BuildMode): Promise<string> {
  await runWxt('build', kind, mode);
  return outputDir(kind, mode);
}

/**
 * Builds and zips a release; resolves to the package for the store. For Firefox, the archive of the sources
 * for Mozilla's review is beside it.
 */
export async function packageExtension(kind: BrowserKind): Promise<string> {
  await runWxt('zip', kind, 'production');
  return packagePath(kind);
}

/** Where `npm run zip` puts its archives. */
export function packagePath(what: BrowserKind | 'sources'): string {
  const { name, version } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));
  return `${ROOT}.output/${name}-${version}-${what === 'sources' ? what : WXT_BROWSER[what]}.zip`;
}

/**
 * Sets NODE_ENV, because WXT otherwise uses the mode, and a test runner sets it to `test`. Either would
 * turn `import.meta.env.PROD` off, and the e2e build would differ from the release.
 */
async function runWxt(command: 'build' | 'zip', kind: BrowserKind, mode: BuildMode): Promise<void> {
  const wxt = `${ROOT}node_modules/wxt/bin/wxt.mjs`;
  const child = spawn(process.execPath, [wxt, command, '-b', WXT_BROWSER[kind], '--mv3', '--mode', mode], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  if (status !== 0) throw new Error(`The ${command} for ${kind} (${mode}) failed:\n${output.trim()}`);
}
