/** Checks each file against its schema. Its messages are for people who don't know schemas. */
import * as z from 'zod';
import { kindOf } from './files.ts';
import type { FieldPath, Report } from './problem.ts';
import { messageOf, unknownField } from './shape-messages.ts';

type Issue = z.core.$ZodIssue;

/** The weight of an issue when we look for the form that was meant: unknown fields count against a form. */
const UNKNOWN_FIELD_WEIGHT = 3;

/** Every field that a file of this kind may have anywhere. */
function fieldsOf(file: string): Set<string> {
  const fields = new Set<string>();
  const schema = kindOf(file)?.schema;
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { properties } = value as { properties?: object };
    for (const field of Object.keys(properties ?? {})) fields.add(field);
    Object.values(value).forEach(collect);
  };
  if (schema) collect(z.toJSONSchema(schema));
  return fields;
}

export function checkShape(file: string, value: unknown, report: Report): void {
  const schema = kindOf(file)?.schema;
  const result = schema?.safeParse(value);
  for (const issue of result?.error?.issues ?? []) reportIssue(file, value, issue, [], report);
}

function reportIssue(file: string, value: unknown, issue: Issue, before: FieldPath, report: Report): void {
  const field = [...before, ...(issue.path as (string | number)[])];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    // Report the mistakes of the form that was most likely meant.
    const [likeliest] = [...issue.errors].sort((a, b) => weightOf(a) - weightOf(b));
    for (const inner of likeliest!) reportIssue(file, value, inner, field, report);
  } else if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) report(file, [...field, key], unknownField(key, fieldsOf(file)));
  } else {
    report(file, field, messageOf(issue, valueAt(value, field)));
  }
}

function weightOf(issues: readonly Issue[]): number {
  return issues.reduce(
    (sum, issue) => sum + (issue.code === 'unrecognized_keys' ? UNKNOWN_FIELD_WEIGHT * issue.keys.length : 1),
    0,
  );
}

function valueAt(value: unknown, field: FieldPath): unknown {
  return field.reduce<unknown>(
    (inside, key) =>
      typeof inside === 'object' && inside !== null ? (inside as Record<string, unknown>)[key] : undefined,
    value,
  );
}
