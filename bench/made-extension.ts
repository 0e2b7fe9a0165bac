/** Makes extensions to compare ours with. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { ROOT } from '../lab/extension-build.ts';

/** An empty folder for an unpacked extension, beside the builds of ours. */
export async function emptyFolder(name: string): Promise<string> {
  const dir = `${ROOT}.output/bench-${name}`;
  await rm(dir, { recursive: true, force: true });
  await mkdir(dir, { recursive: true });
  return dir;
}

/** Writes a Manifest V3; `more` has the extension's own entries. */
export async function writeManifest(dir: string, name: string, more: object): Promise<void> {
  const manifest = { manifest_version: 3, name: `Benchmark: ${name}`, version: '1', ...more };
  await writeFile(`${dir}/manifest.json`, JSON.stringify(manifest, null, 2));
}
