/** When the word model is trained again, and when it is not. */
import { describe, expect, it } from 'vitest';
import { readUncheckedData } from '../../build/data/read.ts';
import { examplesOf } from '../../build/word-model/examples.ts';
import { TRAINING_CODE, withoutRemarks } from '../../build/word-model/trained.ts';
import { bundledFrom, importsIn } from '../kit/imports.ts';

describe('a training', () => {
  it('depends on all the code that it runs through, and on no other', () => {
    expect([...TRAINING_CODE].sort()).toEqual([...bundledFrom('build/word-model/pack.ts')].sort());
  });

  it('does not depend on remarks in that code', () => {
    const code = 'const a = 1;\n\nfunction f() {\n  return a * 2;\n}';
    const remarked = `/**\n * Says why.\n */\n${code}\n// The end.\n`;
    expect(withoutRemarks(remarked)).toBe(withoutRemarks(code));
    expect(withoutRemarks(code.replace('2', '3'))).not.toBe(withoutRemarks(code));
  });

  it('depends on what the phrases are, not on their order or that of the tasks', () => {
    const data = readUncheckedData();
    const turned = {
      tasks: data.tasks.toReversed(),
      elsewhere: data.elsewhere.toReversed(),
      phrases: data.phrases.toReversed(),
    };
    expect(examplesOf(turned)).toEqual(examplesOf(data));
    const { examples, labels } = examplesOf(data);
    expect(examples.length).toBe(data.phrases.length + 2 * (labels.length - 1));
    expect(examplesOf({ ...data, phrases: data.phrases.slice(1) })).not.toEqual({ labels, examples });
  });

  it.each(['match', 'check-data', 'facts', 'stale', 'new-portal', 'new-task', 'schemas'])(
    'is not asked for by the command in tools/%s.ts',
    (name) => {
      const files = bundledFrom(`tools/${name}.ts`);
      expect(files.size).toBeGreaterThan(2);
      const rooms = ['tools', 'build', 'model', 'data', 'storage'].flatMap(importsIn);
      const imported = rooms.filter(({ from, typeOnly }) => files.has(from) && !typeOnly).map(({ to }) => to);
      expect(imported).not.toContain('virtual:word-model');
      expect(imported).not.toContain('build/word-model/trained.ts');
    },
  );
});
