/**
 * Checks the texts for people: numbers, amounts and days are references, or are listed under `own`; Spanish
 * texts are Spanish; tips are short.
 */
import type { Text } from '../../data/schema.ts';
import { LANGUAGES } from '../../data/vocabulary.ts';
import { didYouMean, type FieldPath, type Report } from './problem.ts';
import { avoidedIn } from './spanish-words.ts';
import { isText, REFERENCE, type References, withReferences } from './text-references.ts';

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const SHORT_MONTHS = '(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?';
const MESES = 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre';

/** What a text should not write out, and how to refer to it instead. */
const WRITTEN_OUT: readonly [pattern: RegExp, what: string][] = [
  [/(?:\+\d[\d-]{8,}\d|(?<![\d-])(?:1-)?\d{3}(?:-[A-Z]{4,}|[-. ]\d{3}[-. ]\d{4}))(?![\d-])/g, '{phone:…}'],
  [/\(\d{3}\) ?\d{3}-\d{4}/g, '{phone:…}'],
  [/\$[1-9][\d,]*(?:\.\d\d)?/g, '{amount:…}'],
  [new RegExp(`\\b(?:${MONTHS}|${SHORT_MONTHS}) \\d{1,2}, \\d{4}\\b`, 'g'), '{day:…}'],
  [/\b\d{1,2}\/\d{1,2}\/\d{4}\b/g, '{day:…}'],
  [new RegExp(`\\b\\d{1,2}[.º]* de (?:${MESES}) del? \\d{4}\\b`, 'g'), '{day:…}'],
  [/(?<![\d-])\d{4}-\d\d-\d\d(?![\d-])/g, '{day:…}'],
];

/**
 * Placeholders that are filled in when a tip is shown (`model/tips/page-advice.ts`) or when a shared text
 * is used.
 */
const PLACEHOLDERS = /\{(?:lastDay|daysLeft|contractor|region)\}/g;
/** Some amounts have many names. */
const MAX_NAMES = 3;
const MAX_TIP_LENGTH = 200;
const MAX_TIP_SENTENCES = 2;
const MAX_ENGLISH_TIP_WORDS = 40;
/** English and Spanish may be identical up to this many words, such as names of programs and menus. */
const MAX_NAME_WORDS = 4;

/** Checks every text of a file. */
export function checkProse(file: string, value: unknown, references: References, report: Report): void {
  walk(value, [], [], (text, field, owners) => {
    for (const language of LANGUAGES) {
      const at = [...field, language];
      checkReferences(text[language], references, (message) => report(file, at, message));
      for (const [words, reference] of writtenOut(text[language])) {
        if (owners.some(({ own }) => own.includes(words))) continue;
        report(
          file,
          at,
          `"${words}" is written out: refer to it (${namesOf(words, references) || reference}), or list it under own: ["${words}"]`,
        );
      }
    }
    checkLanguages(file, field, withReferences(text, references), report);
  });
}

interface Owner {
  own: readonly string[];
}

/** Visits every text, with the `own` lists of the records around it. */
function walk(
  value: unknown,
  field: FieldPath,
  owners: readonly Owner[],
  visit: (text: Text, field: FieldPath, owners: readonly Owner[]) => void,
): void {
  if (typeof value !== 'object' || value === null) return;
  if (isText(value)) {
    visit(value, field, owners);
    return;
  }
  const inside = 'own' in value && Array.isArray(value.own) ? [...owners, value as Owner] : owners;
  for (const [key, item] of Object.entries(value)) {
    walk(item, [...field, Array.isArray(value) ? Number(key) : key], inside, visit);
  }
}

function checkReferences(text: string, references: References, report: (message: string) => void): void {
  for (const [whole, name] of text.matchAll(REFERENCE)) {
    if (!references.has(name!))
      report(`nothing has the name ${whole}${didYouMean(name!, references.keys())}`);
  }
  const rest = text.replace(REFERENCE, '').replace(PLACEHOLDERS, '');
  const [brace] = rest.match(/\{[^}]*\}?/) ?? [];
  if (brace) report(`"${brace}" is no reference such as {phone:deers}`);
}

function writtenOut(text: string): [words: string, reference: string][] {
  return WRITTEN_OUT.flatMap(([pattern, what]) =>
    (text.match(pattern) ?? []).map((words): [string, string] => [words, what]),
  );
}

/** The references that stand for a number, an amount or a day, however it is punctuated. */
function namesOf(words: string, references: References): string {
  const bare = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  const names = [...references].filter(([, texts]) =>
    Object.values(texts).some((text) => bare(text) === bare(words)),
  );
  return names
    .slice(0, MAX_NAMES)
    .map(([name]) => `{${name}}`)
    .join(' or ');
}

function checkLanguages(file: string, field: FieldPath, text: Text, report: Report): void {
  if (text.en === text.es && text.en.split(' ').length > MAX_NAME_WORDS) {
    report(file, [...field, 'es'], 'is English');
  }
  for (const { words, instead } of avoidedIn(text.es)) {
    report(file, [...field, 'es'], `says "${words}"; docs/spanish.md says: ${instead}`);
  }
  for (const language of LANGUAGES) {
    // Amounts change every year.
    if (/\$[1-9]/.test(text[language]) && !/20\d\d/.test(text[language])) {
      report(file, [...field, language], 'names an amount of money without its year');
    }
  }
}

/** Checks that a tip is short enough to read at a glance. Takes a tip with its references filled in. */
export function checkTip(file: string, field: FieldPath, text: Text, report: Report): void {
  const words = text.en.split(/\s+/).length;
  if (words > MAX_ENGLISH_TIP_WORDS)
    report(file, [...field, 'en'], `has ${words} words; ${MAX_ENGLISH_TIP_WORDS} at most`);
  for (const language of LANGUAGES) {
    const at = [...field, language];
    const { length } = text[language];
    if (length > MAX_TIP_LENGTH) report(file, at, `has ${length} characters; ${MAX_TIP_LENGTH} at most`);
    const count = sentences(text[language]);
    if (count > MAX_TIP_SENTENCES) report(file, at, `has ${count} sentences; ${MAX_TIP_SENTENCES} at most`);
  }
}

function sentences(words: string): number {
  // A period inside a quoted menu name or an abbreviation does not end a sentence.
  const bare = words.replace(/“[^”]*”/g, 'x').replace(/\b(U\.S|EE\. ?UU|[ap]\. ?m|St|No|Dr)\./g, 'x');
  return bare.match(/[.!?](?=\s|$)/g)?.length ?? 0;
}

/** Entries of `own` that occur in no text of the record. */
export function checkOwn(file: string, value: unknown, report: Report, field: FieldPath = []): void {
  if (typeof value !== 'object' || value === null) return;
  if ('own' in value && Array.isArray(value.own)) {
    const { own, ...rest } = value as { own: string[] };
    const text = JSON.stringify(rest);
    own.forEach((words, i) => {
      if (!text.includes(JSON.stringify(words).slice(1, -1)))
        report(file, [...field, 'own', i], `"${words}" stands in no text here`);
    });
  }
  for (const [key, item] of Object.entries(value)) {
    checkOwn(file, item, report, [...field, Array.isArray(value) ? Number(key) : key]);
  }
}
