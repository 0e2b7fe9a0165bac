/** What a release changes in files, as pure functions on their texts. */
import type { IsoDate } from '../data/schema.ts';

export type Files = Record<'package.json' | 'package-lock.json' | 'CHANGELOG.md', string>;

/** The release can't be made. The message says why. */
export class ReleaseError extends Error {
  override name = 'ReleaseError';
}

const HEADING = '## Unreleased';

/**
 * The files with the new version in them.
 * @throws ReleaseError if the version is not valid or not newer, or if the changelog says nothing about it
 */
export function releaseFiles(files: Files, version: string, day: IsoDate): Files {
  const before: string = JSON.parse(files['package.json']).version;
  if (!/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}$/.test(version)) {
    throw new ReleaseError(`"${version}" is no version: stores take three numbers, X.Y.Z.`);
  }
  if (!isNewer(version, before)) throw new ReleaseError(`${version} is not newer than ${before}.`);
  return {
    'package.json': withVersion(files['package.json'], before, version, 1),
    // The first lines of the lockfile name the version twice: for the file and for the project.
    'package-lock.json': withVersion(files['package-lock.json'], before, version, 2),
    'CHANGELOG.md': withHeading(files['CHANGELOG.md'], version, day),
  };
}

function isNewer(version: string, before: string): boolean {
  const [a, b] = [version, before].map((text) => text.split('.').map(Number));
  const first = a!.findIndex((part, i) => part !== b![i]);
  return first >= 0 && a![first]! > b![first]!;
}

function withVersion(text: string, before: string, version: string, times: number): string {
  let changed = text;
  for (let i = 0; i < times; i++)
    changed = changed.replace(`"version": "${before}"`, `"version": "${version}"`);
  return changed;
}

function withHeading(changelog: string, version: string, day: IsoDate): string {
  const [, notes = ''] = changelog.split(`${HEADING}\n`);
  const own = notes.split(/^## /m)[0]!;
  if (!own.trim()) throw new ReleaseError(`CHANGELOG.md says nothing below "${HEADING}".`);
  return changelog.replace(`${HEADING}\n`, `${HEADING}\n\n## ${version} (${day})\n`);
}
