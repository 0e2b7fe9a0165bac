import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/**
 * A page of a build and every script and style that it loads as it opens, as absolute paths.
 * Follows static imports; files that a page fetches later by `import()` do not count.
 */
export async function pageFiles(dir: string, page: string): Promise<string[]> {
  const found = new Set<string>();
  const queue = [page];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    const text = await readFile(join(dir, file), 'utf8');
    queue.push(...(file.endsWith('.html') ? linkedFrom(text) : importedFrom(file, text)));
  }
  return [...found].map((file) => join(dir, file));
}

function linkedFrom(html: string): string[] {
  return [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map((match) => match[1]!);
}

function importedFrom(file: string, script: string): string[] {
  if (!file.endsWith('.js')) return [];
  const imports = script.matchAll(
    /(?:^|[;}\s])(?:import|export)\b[^;'"`()]*?(?:from)?\s*["'`](\.[^"'`]+\.js)["'`]/g,
  );
  return [...imports].map((match) => relative('.', join(dirname(file), match[1]!)));
}
