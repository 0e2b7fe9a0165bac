/** Copies a build and changes its manifest, for tests that need other permissions than a release has. */
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserKind } from './browsers/find.ts';
import { type BuildMode, outputDir } from './extension-build.ts';

export interface Manifest {
  version: string;
  browser_specific_settings: { gecko: { id: string } };
  host_permissions?: string[];
  optional_host_permissions?: string[];
}

/** Copies a finished build into a new folder and changes the manifest there. Resolves to the folder. */
export async function copyOfBuild(
  kind: BrowserKind,
  mode: BuildMode,
  change: (manifest: Manifest) => void = () => {},
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'portal-guide-copy-'));
  await cp(outputDir(kind, mode), folder, { recursive: true });
  await changeManifest(folder, change);
  return folder;
}

export async function changeManifest(folder: string, change: (manifest: Manifest) => void): Promise<void> {
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as Manifest;
  change(manifest);
  await writeFile(path, JSON.stringify(manifest));
}

/** A build for which all hosts are granted at installation, as if the user had allowed every portal. */
export function everyPortalAllowed(manifest: Manifest): void {
  manifest.host_permissions = manifest.optional_host_permissions ?? [];
  delete manifest.optional_host_permissions;
}
