/** The texts of the stores' pages, in both languages. */
import { readFileSync } from 'node:fs';

const read = (path: string) => readFileSync(path, 'utf8');
export const LISTINGS = { en: read('docs/store/listing-en.md'), es: read('docs/store/listing-es.md') };

/** The part of a page below a heading, up to the next one. */
export function section(page: string, heading: string): string {
  const [, text] = page.split(new RegExp(`^## ${heading}$`, 'm'));
  if (text === undefined) throw new Error(`There is no section "${heading}".`);
  return text.split(/^## /m)[0]!.trim();
}
