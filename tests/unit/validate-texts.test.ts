/** What the check of the data says of texts, tips and phrases. */
import { describe, expect, it } from 'vitest';
import { edited, FILES, problemsWith, TRIWEST } from '../kit/changed-data.ts';

describe('what a text writes out', () => {
  const say = (words: string) =>
    problemsWith(edited(TRIWEST, /(summary:\n {2}en: ).*/, `$1"${words}"`)).join('\n');

  it.each([
    [
      'Call 800-538-9552.',
      '"800-538-9552" is written out: refer to it ({phone:deers}), or list it under own: ["800-538-9552"]',
    ],
    ['Call 800.538.9552.', '"800.538.9552" is written out: refer to it ({phone:deers})'],
    ['Call 800 555 0100.', '"800 555 0100" is written out: refer to it ({phone:…})'],
    ['Call (800) 538-9552.', '"(800) 538-9552" is written out'],
    ['Call +44-20-8762-8384.', '"+44-20-8762-8384" is written out'],
    ['Call 888-TRIWEST.', '"888-TRIWEST" is written out'],
    ['It costs $31 in 2026.', '"$31" is written out: refer to it ({amount:'],
    ['Since January 1, 2025.', '"January 1, 2025" is written out: refer to it ({day:new-regions})'],
    ['Since Sept. 23, 2026.', '"Sept. 23, 2026" is written out: refer to it ({day:…})'],
    ['Since 9/23/2026.', '"9/23/2026" is written out: refer to it ({day:…})'],
    ['Since 2025-01-01.', '"2025-01-01" is written out'],
    ['It costs {amount:trs-2026.member}.', 'names an amount of money without its year'],
    ['Call {phone:dears}.', 'nothing has the name {phone:dears} (did you mean "phone:deers"?)'],
    ['Call {deers}.', '"{deers}" is no reference such as {phone:deers}'],
  ])('is refused: %s', (words, message) => {
    expect(say(words)).toContain(`summary.en: ${message}`);
  });

  it('is taken where it is a reference', () => {
    expect(say('Call {phone:deers} since {day:new-regions}, DD 2642, 20-20-20, form 1095-B.')).toBe('');
  });

  it('is taken where it is the text’s own, and not listed for nothing', () => {
    const { [TRIWEST]: text = '' } = edited(TRIWEST, /(summary:\n {2}en: ).*/, '$1It costs $31 in 2026.');
    expect(problemsWith({ [TRIWEST]: `${text}own: [$31]\n` })).toEqual([]);
    expect(problemsWith({ [TRIWEST]: `${text}own: [$31, $32]\n` }).join('\n')).toContain(
      'own.1: "$32" stands in no text here',
    );
  });

  it('counts the other language too', () => {
    const spanish = edited(TRIWEST, /(summary:\n.*\n {2}es: ).*/, '$1Desde el 1 de enero de 2025.');
    expect(problemsWith(spanish).join('\n')).toContain('summary.es: "1 de enero de 2025" is written out');
  });
});

describe('a tip', () => {
  const tip = (words: string) =>
    problemsWith(edited(TRIWEST, /(- id: own-account[\s\S]*?en: ).*/, `$1"${words}"`)).join('\n');

  it('is refused where it is too long', () => {
    expect(tip('x'.repeat(201))).toContain('tips.0.text.en: has 201 characters; 200 at most');
    expect(tip('One. Two. Three.')).toContain('tips.0.text.en: has 3 sentences; 2 at most');
    expect(tip(`${'so '.repeat(40)}on.`)).toContain('tips.0.text.en: has 41 words; 40 at most');
    expect(tip('Ask at 5 p. m. in the U.S. office. Then go.')).toBe('');
  });

  it('is refused where its Spanish has a word that we avoid', () => {
    const edit = edited(TRIWEST, /(- id: own-account[\s\S]*?es: ).*/, '$1Puede jubilarse en 2026.');
    expect(problemsWith(edit).join('\n')).toContain(
      'tips.0.text.es: says "jubil"; docs/spanish.md says: retirado, retiro',
    );
  });

  it('is reported if a person we know nothing about gets fewer than four', () => {
    const few = edited('data/portals/addp.yml', /\ntips:[\s\S]*/, '\ntips: []\n');
    expect(problemsWith(few).join('\n')).toMatch(
      /data\/portals\/addp\.yml:\d+: tips: https:\/\/\S+ needs 4 tips for people of whom nothing is known, but has 0 on 2026-11-23$/m,
    );
  });
});

describe('phrases', () => {
  const SAY = 'data/tasks/update-address/say.en.txt';
  const text = FILES.get(SAY)!;
  const last = text.trimEnd().split('\n').length + 1;

  it('stand once in their topic, whatever their capitals and accents', () => {
    const [first = ''] = text.split('\n');
    expect(problemsWith({ [SAY]: `${text}${first.toUpperCase()}!\n` })).toEqual([
      `${SAY}:${last}: "${first.toUpperCase()}!" stands here already (${SAY}:1)`,
    ]);
  });

  it('stand under one topic', () => {
    const [other = ''] = FILES.get('data/tasks/check-claim/say.en.txt')!.split('\n');
    const [problem = ''] = problemsWith({ [SAY]: `${text}${other}\n` });
    expect(problem).toMatch(
      / also stands under (update-address|check-claim) \(data\/tasks\/.*; keep the one that fits best$/,
    );
  });

  it('are three or more in each language, above the first blank line', () => {
    expect(problemsWith({ [SAY]: 'two of\nthem only\n\nthis one is a further one\n' })).toEqual([
      `${SAY}:1: has 2 phrases above its first blank line; 3 at least`,
    ]);
    expect(problemsWith({ [SAY]: null })).toEqual([
      `${SAY}:1: has 0 phrases above its first blank line; 3 at least`,
    ]);
  });

  it('belong to a task that there is', () => {
    expect(problemsWith({ 'data/tasks/update-adress/say.en.txt': 'some words that nobody says\n' })).toEqual([
      'data/tasks/update-adress/say.en.txt:1: no task or topic has the id "update-adress": the folder’s name is wrong, or it has no task.yml (did you mean "update-address"?)',
    ]);
  });
});
