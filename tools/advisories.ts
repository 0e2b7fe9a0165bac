/**
 * Known holes in packages, from a copy of the advisories on this disk: a checkout of
 * github.com/github/advisory-database, whose files follow the Open Source Vulnerability format.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One advisory, as far as it is read. */
export interface Advisory {
  id: string;
  withdrawn?: string;
  affected?: {
    package?: { ecosystem: string; name: string };
    ranges?: { type: string; events: { introduced?: string; fixed?: string; last_affected?: string }[] }[];
    versions?: string[];
  }[];
}

/** A package of a lockfile. */
export interface Locked {
  name: string;
  version: string;
}

/** The packages of an npm lockfile, version 2 or 3. */
export function lockedPackages(lockfile: string): Locked[] {
  const { packages } = JSON.parse(lockfile) as { packages: Record<string, { version?: string }> };
  return Object.entries(packages).flatMap(([path, { version }]) => {
    const name = path.split('node_modules/').at(-1);
    return name && version ? [{ name, version }] : [];
  });
}

/** Every advisory on npm packages in a folder. Throws if there is none, because then it is the wrong one. */
export function readAdvisories(folder: string): Advisory[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const advisories = files
    .filter((name) => name.endsWith('.json'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .filter((text) => /"ecosystem":\s*"npm"/.test(text))
    .map((text) => JSON.parse(text) as Advisory);
  if (advisories.length === 0) throw new Error(`${folder} holds no advisory on an npm package.`);
  return advisories;
}

/** A line for each package that an advisory names in that version, without repeats. */
export function holesIn(packages: readonly Locked[], advisories: readonly Advisory[]): string[] {
  const byName = Map.groupBy(packages, ({ name }) => name);
  const found = advisories
    .filter(({ withdrawn }) => withdrawn === undefined)
    .flatMap(({ id, affected = [] }) =>
      affected
        .filter((entry) => entry.package?.ecosystem === 'npm')
        .flatMap((entry) =>
          (byName.get(entry.package!.name) ?? [])
            .filter(({ version }) => isAffected(version, entry))
            .map(({ name, version }) => `${id}: ${name} ${version}`),
        ),
    );
  return [...new Set(found)].sort();
}

function isAffected(version: string, { ranges = [], versions = [] }: NonNullable<Advisory['affected']>[0]) {
  return versions.includes(version) || ranges.some(({ events }) => isInside(version, events));
}

/** Events are in order: each "introduced" opens a stretch, "fixed" and "last_affected" close it. */
function isInside(
  version: string,
  events: { introduced?: string; fixed?: string; last_affected?: string }[],
): boolean {
  let inside = false;
  for (const { introduced, fixed, last_affected: last } of events) {
    if (introduced !== undefined && compare(version, introduced) >= 0) inside = true;
    if (fixed !== undefined && compare(version, fixed) >= 0) inside = false;
    if (last !== undefined && compare(version, last) > 0) inside = false;
  }
  return inside;
}

/** Negative, zero or positive. A pre-release comes before its release; "0" is before everything. */
function compare(a: string, b: string): number {
  const [left, right] = [a, b].map(parts);
  for (let i = 0; i < 3; i++) {
    const difference = left!.numbers[i]! - right!.numbers[i]!;
    if (difference !== 0) return difference;
  }
  if (left!.before === right!.before) return 0;
  if (!left!.before || !right!.before) return left!.before ? -1 : 1;
  return left!.before.localeCompare(right!.before, 'en', { numeric: true });
}

function parts(version: string): { numbers: number[]; before: string } {
  const [plain = ''] = version.split('+');
  const [numbers = '', ...before] = plain.split('-');
  const [major = 0, minor = 0, patch = 0] = numbers.split('.').map(Number);
  return { numbers: [major, minor, patch], before: before.join('-') };
}
