/**
 * Messages about mistakes in a file, for people who don't know schemas: what is there, and what belongs
 * there.
 */
import type * as z from 'zod';
import { didYouMean } from './problem.ts';

/** A longer list of values would not help. */
const MAX_VALUES = 12;

/** @param found the value in the file */
export function messageOf(issue: z.core.$ZodIssue, found: unknown): string {
  if (issue.code === 'invalid_key') return messageOf(issue.issues[0]!, issue.path.at(-1));
  if (found === undefined) return 'is missing';
  if (found === null || found === '') return 'is still empty';
  if (Array.isArray(found) && found.length === 0) return 'is still empty';
  if (issue.code === 'invalid_value') return notAmong(String(found), issue.values.map(String));
  if (issue.code === 'invalid_type') return wrongType(issue.expected, found);
  if (issue.code === 'invalid_format') return `"${found}" ${wrongFormat(issue)}`;
  return issue.message;
}

/** @param fields the fields that the file may have */
export function unknownField(key: string, fields: Iterable<string>): string {
  if (key === 'from' || key === 'until')
    return 'is only for sign-ins and for the "when" of tips, routes and notes; replace any other fact';
  return `is a field that nothing reads${didYouMean(key, fields)}`;
}

function notAmong(found: string, values: readonly string[]): string {
  const near = didYouMean(found.toLowerCase(), values);
  if (values.length === 1) return `must be ${values[0]}, not "${found}"`;
  return `"${found}" is not one of ${values.length > MAX_VALUES ? `the ${values.length} that are known` : values.join(', ')}${near}`;
}

function wrongType(expected: string, found: unknown): string {
  if (expected === 'string') {
    return typeof found === 'object'
      ? 'must be one text; if it begins with { or [, put it in "quotation marks"'
      : `must be a text: put it in quotation marks, "${found}"`;
  }
  if (expected === 'array')
    return typeof found === 'object'
      ? 'must be a list: each entry begins with "- "'
      : `must be a list, even of one: [${found}]`;
  if (expected === 'boolean') return 'must be true or false, without quotation marks';
  if (expected === 'number') return 'must be a number, without quotation marks';
  return 'must have fields of its own, one per line, indented further';
}

function wrongFormat({ format, message }: z.core.$ZodIssueInvalidStringFormat): string {
  if (format === 'date') return 'is not a date: write year-month-day, such as 2026-09-30';
  if (format === 'url') return 'is not an address that begins with https://';
  return message;
}
