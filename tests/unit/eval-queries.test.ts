import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { main as evaluate } from '../../tools/eval.ts';
import { wrongIn } from '../../tools/evaluation/queries.ts';

const LINE = {
  id: 'q1',
  query: 'where is my claim',
  kind: 'question',
  tasks: ['check-claim'],
  portals: ['triwest'],
  part: 'tune' as const,
};

describe('a line of the evaluation set', () => {
  it('is taken where every field is there', () => {
    expect(wrongIn(LINE)).toBeNull();
  });

  it.each([
    [{ tasks: undefined }, '"tasks" and "portals" must be lists, empty where nothing is right'],
    [{ part: undefined }, '"part" must be "tune" or "held"'],
    [{ id: undefined }, '"id", "query" and "kind" must be texts'],
    [{ tasks: ['check-clam'] }, 'no task has the id "check-clam"'],
  ])('is refused with %j, because it would count for nothing', (change, message) => {
    expect(wrongIn({ ...LINE, ...change })).toBe(message);
  });
});

describe('npm run eval', () => {
  let folder = '';
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('names file and line of what it cannot read', async () => {
    folder = await mkdtemp(join(tmpdir(), 'eval-'));
    const file = join(folder, 'questions.jsonl');
    await writeFile(file, '{"query":"claim","first":["triwest"]}\n{"query":\n');
    const lines: string[] = [];
    const status = await evaluate(['--file', file], {
      input: (async function* () {})(),
      out: (line) => lines.push(line),
    });
    expect(status).toBe(2);
    expect(lines.join('\n')).toContain(`${file}:2: is no line of JSON`);
  });
});
