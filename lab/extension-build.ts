/** Builds the extension into `.output`, the way a release is built. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrowserKind } from './browsers/find.ts';

/** `e2e` opens the shadow root of the overlay for tests, and changes nothing else. */
export type BuildMode = 'production' | 'e2e';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

const WXT_BROWSER = { chromium: 'chrome', firefox: 'firefox' } as const;

/** WXT names the folder browser, manifest version and, except in production, mode. */
export function outputDir(kind: BrowserKind, mode: BuildMode): string {
  return `${ROOT}.output/${WXT_BROWSER[kind]}-mv3${mode === 'production' ? '' : `-${mode}`}`;
}

/** Resolves to the folder of the finished build; rejects with the whole output of a failed one. */
export async function buildExtension(kind: BrowserKind, mode: BuildMode): Promise<string> {
  await runWxt('build', kind, mode);
  return outputDir(kind, mode);
}

/**
 * Builds for release and zips: resolves to the package that a store takes. For Firefox the archive of
 * the sources, for Mozilla's review, lies beside it.
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
 * NODE_ENV is set because WXT falls back to the mode, and a test runner leaves `test` there: both
 * would turn `import.meta.env.PROD` off, and the e2e build would be another program than the release.
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
