import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/**
 * A page of a build and every script and style that it loads in one language, as absolute paths. Data in
 * the other language is also in the package, but is never loaded (build/data/plugin.ts).
 */
export async function pageFiles(dir: string, page: string, language: 'en' | 'es'): Promise<string[]> {
  const found = new Set<string>();
  const queue = [page];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    const text = await readFile(join(dir, file), 'utf8');
    if (file.endsWith('.html')) queue.push(...linkedFrom(text));
    if (file.endsWith('.js')) queue.push(...importedFrom(file, text, language));
  }
  return [...found].map((file) => join(dir, file));
}

function linkedFrom(html: string): string[] {
  return [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map((match) => match[1]!);
}

function importedFrom(file: string, script: string, language: string): string[] {
  const always = script.matchAll(
    /(?:^|[;}\s])(?:import|export)\b[^;'"`()]*?(?:from)?\s*["'`](\.[^"'`]+\.js)["'`]/g,
  );
  // `en:()=>preload(()=>import(`./x.js`),[])`, as the bundler writes it.
  const chosen = script.matchAll(
    new RegExp(`\\b${language}:\\s*\\(\\)[^,]*?import\\(\\s*["'\`](\\.[^"'\`]+\\.js)`, 'g'),
  );
  return [...always, ...chosen].map((match) => relative('.', join(dirname(file), match[1]!)));
}
