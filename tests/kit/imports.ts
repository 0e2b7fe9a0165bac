/** Which file imports which, read from the files themselves. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

export interface Import {
  from: string;
  /** A file of the project, or the name of a package. */
  to: string;
  /** Erased when built. */
  typeOnly: boolean;
}

const STATEMENT = /^(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s+)?'([^']+)'/gm;
const CALL = /\bimport\(\s*'([^']+)'/g;
const GLOB = /import\.meta\.glob(?:<[^>]*>)?\(\s*'([^']+)\/\*\.ts'/g;

/** All imports of the files below a folder. */
export function importsIn(folder: string): Import[] {
  return filesIn(folder).flatMap(importsOf);
}

/** Every file in a bundle that starts at `entry`: all direct and indirect imports of code. */
export function bundledFrom(entry: string): Set<string> {
  const found = new Set<string>();
  const queue = [entry];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (found.has(file) || !existsSync(file)) continue;
    found.add(file);
    if (!/\.tsx?$/.test(file)) continue;
    queue.push(...importsOf(file).flatMap(({ to, typeOnly }) => (typeOnly ? [] : [to])));
  }
  return found;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const at = (path: string) => normalize(join(dirname(file), path));
  // Vite takes what follows the question mark.
  const target = (path: string) =>
    path.startsWith('.') ? withExtension(at(path.replace(/\?.*$/, ''))) : path;
  return [
    ...[...text.matchAll(STATEMENT)].map(([, type, path]) => ({
      from: file,
      to: target(path!),
      typeOnly: type !== undefined,
    })),
    ...[...text.matchAll(CALL)].map(([, path]) => ({
      from: file,
      to: target(path!),
      typeOnly: new RegExp(`typeof import\\(\\s*'${path}'`).test(text),
    })),
    ...[...text.matchAll(GLOB)].flatMap(([, folder]) =>
      filesIn(at(folder!)).map((to) => ({ from: file, to, typeOnly: false })),
    ),
  ];
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.d\.ts$|node_modules/.test(name))
    .map((name) => join(folder, name));
}

function withExtension(path: string): string {
  return (
    [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find(
      (name) => /\.\w+$/.test(name) && existsSync(name),
    ) ?? path
  );
}
