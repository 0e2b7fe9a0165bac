/** JSON Schemas of the data's files, for editors: `data/schema/*.json`, made by `npm run schemas`. */
import * as z from 'zod';
import { LISTS, RECORDS } from './files.ts';

/** The text of each schema file, by path. */
export function jsonSchemas(): Record<string, string> {
  const schemas = Object.entries({ ...RECORDS, ...LISTS });
  return Object.fromEntries(
    schemas.map(([name, schema]) => [
      `data/schema/${name}.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { reused: 'ref' }), null, 1)}\n`,
    ]),
  );
}
