/** `npm run schemas`: writes the JSON Schemas that editors use for the files of `data/`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { jsonSchemas } from '../build/data/json-schemas.ts';
import { command } from './command-line.ts';

const SHAPE = { usage: 'npm run schemas', about: 'Writes the schemas that editors use for the data.' };

export const main = command(SHAPE, async (_, { out }) => {
  await mkdir('data/schema', { recursive: true });
  for (const [path, text] of Object.entries(jsonSchemas())) {
    await writeFile(path, text);
    out(path);
  }
  return 0;
});
