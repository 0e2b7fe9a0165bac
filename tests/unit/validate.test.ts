import { describe, expect, it } from 'vitest';
import { findProblems } from '../../build/data/check.ts';
import { readDataFiles } from '../../build/data/files.ts';
import { createParseCache } from '../../build/data/parse-cache.ts';
import { didYouMean, formatProblem } from '../../build/data/problem.ts';
import { parseFiles } from '../../build/data/raw.ts';

const FILES = readDataFiles();
const MILCONNECT = 'data/portals/milconnect.yml';
const TRIWEST = 'data/portals/triwest.yml';
const { parse } = createParseCache();

/** The mistakes after some files get another text, one per line. `null` removes a file. */
function problemsWith(changes: Record<string, string | null>): string[] {
  const files = new Map(FILES);
  for (const [path, text] of Object.entries(changes)) {
    if (text === null) files.delete(path);
    else files.set(path, text);
  }
  return findProblems(files, parseFiles(files, parse)).map(formatProblem);
}

/** The text of a file with one thing changed in it. */
function edited(path: string, from: string | RegExp, to: string): Record<string, string> {
  const text = FILES.get(path)!;
  const changed = text.replace(from, to);
  expect(changed, `nothing to change in ${path}`).not.toBe(text);
  return { [path]: changed };
}

/** The number of the line that holds some words for the first time. */
function lineWith(path: string, words: string): number {
  const line = FILES.get(path)!
    .split('\n')
    .findIndex((text) => text.includes(words));
  expect(line, words).toBeGreaterThan(0);
  return line + 1;
}

const SOURCES = '[dvids-tricare-logins-2025-07]';
const host = (name: string) =>
  `hosts:\n  - host: ${name}\n    role: public\n    sources: ${SOURCES}\n    checked: 2026-11-23\n`;

describe('a mistake in a portal', () => {
  const task = lineWith(TRIWEST, 'task: check-referral');

  it.each([
    [
      'an unknown task',
      edited(TRIWEST, 'task: check-referral', 'task: check-referal'),
      `${TRIWEST}:${task}: handles.0.task: no task has the id "check-referal" (did you mean "check-referral"?)`,
    ],
    [
      'a text without Spanish',
      edited(MILCONNECT, /(summary:\n {2}en: .*\n) {2}es: .*\n/, '$1'),
      `${MILCONNECT}:${lineWith(MILCONNECT, 'summary:')}: summary.es: is missing`,
    ],
    [
      'a text that is still to write',
      edited(MILCONNECT, /(summary:\n {2}en: .*\n {2}es:).*\n/, '$1\n'),
      `summary.es: is still empty`,
    ],
    [
      'a link that is not https',
      edited(TRIWEST, 'url: https://tricare.mil/west', 'url: http://tricare.mil/west'),
      'links.west.url: "http://tricare.mil/west" is not an address that begins with https://',
    ],
    [
      'a link to a host that is not known',
      edited(TRIWEST, 'url: https://tricare.mil/west', 'url: https://tricare.example/west'),
      'links.west.url: "tricare.example" is no host that the data calls official',
    ],
    [
      'an unknown source',
      edited(TRIWEST, 'sources: [triwest-registration]', 'sources: [triwest-regstration]'),
      'hosts.0.sources.0: no source has the id "triwest-regstration" (did you mean "triwest-registration"?)',
    ],
    [
      'a fact that nothing confirms',
      edited(TRIWEST, 'sources: [triwest-registration]', 'sources: [general-knowledge]'),
      'hosts.0.sources: needs "certainty: unverified", because no source confirms it',
    ],
    [
      'a fact without its day',
      edited(TRIWEST, '    checked: 2026-11-23\n', ''),
      'hosts.0.checked: is missing',
    ],
    [
      'a day that there is not',
      edited(TRIWEST, 'checked: 2026-11-23', 'checked: yesterday'),
      'hosts.0.checked: "yesterday" is not a date: write year-month-day, such as 2026-09-30',
    ],
    [
      'a host of another portal',
      edited(TRIWEST, 'hosts:\n', host('uccitdp.com')),
      '"uccitdp.com" already belongs to',
    ],
    [
      'a field that nobody knows',
      edited(TRIWEST, 'kind: contractor', 'kind: contractor\ncolour: blue'),
      `${TRIWEST}:6: colour: is a field that nothing reads`,
    ],
    [
      'a field that is misspelled',
      edited(TRIWEST, 'notHere:', 'notHeer:'),
      'notHeer: is a field that nothing reads (did you mean "notHere"?)',
    ],
    [
      'a value that is misspelled',
      edited(TRIWEST, 'kind: contractor', 'kind: Contractor'),
      `${TRIWEST}:5: kind: "Contractor" is not one of government, contractor, plan, provider (did you mean "contractor"?)`,
    ],
    [
      'a number where a text belongs',
      edited(TRIWEST, /(summary:\n {2}en: ).*/, '$12026'),
      'summary.en: must be a text: put it in quotation marks, "2026"',
    ],
    [
      'a text that begins with a reference',
      edited(TRIWEST, /(summary:\n {2}en: ).*/, '$1{phone:deers}'),
      'summary.en: must be one text; if it begins with { or [, put it in "quotation marks"',
    ],
    [
      'a text where a list belongs',
      edited(TRIWEST, 'sources: [triwest-registration]', 'sources: triwest-registration'),
      'hosts.0.sources: must be a list, even of one: [triwest-registration]',
    ],
    [
      'a word where true or false belongs',
      edited(TRIWEST, 'tipsByDefault: true', 'tipsByDefault: "yes"'),
      'tipsByDefault: must be true or false, without quotation marks',
    ],
    [
      'an address where a host belongs',
      edited(TRIWEST, 'host: tricare.triwest.com', 'host: https://tricare.triwest.com/'),
      'hosts.1.host: "https://tricare.triwest.com/" is not a host name: lower case, without https:// and without a slash',
    ],
    [
      'a name with capitals',
      edited(TRIWEST, '  west:\n', '  West Side:\n'),
      'links.West Side: "West Side" is not a name that the data allows: lower-case letters, digits and dashes',
    ],
    [
      'a last day where none can stand',
      edited(TRIWEST, '- id: triwest\n', '- id: triwest\n    until: 2027-01-31\n'),
      'phones.0.until: is only for sign-ins and for the "when" of tips, routes and notes',
    ],
    [
      'a last day before the first',
      edited(TRIWEST, 'from: 2025-01-01\n', 'from: 2025-01-01\n    until: 2024-12-31\n'),
      'signIn.0.until: ends before it begins (from: 2025-01-01)',
    ],
    [
      'a source that nobody has entered',
      edited(TRIWEST, 'sources: [triwest-registration]', 'sources: [zzz-2026]'),
      'hosts.0.sources.0: no source has the id "zzz-2026"; add it to data/sources.yml first',
    ],
    [
      'a tip twice',
      edited(TRIWEST, /tips:\n([\s\S]*?\n\n)/, 'tips:\n$1$1'),
      'tips.1.id: "own-account" is used twice in this portal',
    ],
    [
      'a phone number that is another portal’s',
      edited(TRIWEST, /- id: triwest\n {4}number: .*\n/, '- phone: humana-militry\n'),
      'phones.0.phone: no phone has the id "humana-militry" (did you mean "humana-military"?)',
    ],
    [
      'a phone name that is taken',
      edited(TRIWEST, '- id: triwest\n', '- id: humana-military\n'),
      '"humana-military" is used twice (also in data/portals/humana-military.yml)',
    ],
    [
      'a shared tip that there is not',
      edited(TRIWEST, 'use: split-state', 'use: split-states'),
      'no shared tip has the id "split-states" (did you mean "split-state"?)',
    ],
    [
      'a link of another portal that there is not',
      edited(TRIWEST, 'link: register', 'link: registr'),
      'portal "triwest" has no link "registr" (did you mean "register"?)',
    ],
    [
      'a tip for a host that is not its own',
      edited(TRIWEST, 'hosts: [tricare.triwest.com]', 'hosts: [tricare.example]'),
      '"tricare.example" is not a host of this portal',
    ],
  ])('is named by file, line and field: %s', (_, changes, message) => {
    expect(problemsWith(changes).join('\n')).toContain(message);
  });

  it('is named where the file itself is wrong', () => {
    expect(problemsWith({ 'data/portals/Tri West.yml': FILES.get(TRIWEST)! }).join('\n')).toContain(
      '"Tri West" is no id',
    );
    expect(problemsWith({ 'data/portals/notes/x.yml': '' })).toEqual([
      'data/portals/notes/x.yml: no file of the data belongs here: there are portals/ID.yml, tasks/ID/task.yml and, beside a task, say.en.txt and say.es.txt',
    ]);
    expect(problemsWith({ 'data/sources.yml': null })).toContain('data/sources.yml: is missing');
  });
});

describe('a mistake in a task', () => {
  const TASK = 'data/tasks/update-address/task.yml';

  it.each([
    [
      'a step’s portal',
      edited(TASK, 'portal: milconnect', 'portal: milconect'),
      'no portal has the id "milconect" (did you mean "milconnect"?)',
    ],
    [
      'a step’s link',
      edited(TASK, 'portal: milconnect\n', 'portal: milconnect\n        link: attic\n'),
      'portal "milconnect" has no link "attic"',
    ],
    [
      'a question that decides nothing',
      edited(TASK, /asks: .*/, 'asks: [pharmacy]'),
      'asks.0: no route depends on "pharmacy"',
    ],
    [
      'a contractor that there is not',
      edited('data/tasks/find-provider/task.yml', 'triwest:\n', 'tri-west:\n'),
      'no contractor has the id "tri-west" (did you mean "triwest"?)',
    ],
  ])('is named: %s', (_, changes, message) => {
    expect(problemsWith(changes).join('\n')).toContain(message);
  });

  it('is named in a list', () => {
    expect(
      problemsWith(edited('data/life-events.yml', 'task: add-newborn', 'task: add-newbron')).join('\n'),
    ).toMatch(
      /^data\/life-events\.yml:\d+: \d+\.task: no task has the id "add-newbron" \(did you mean "add-newborn"\?\)$/,
    );
  });
});

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

describe('didYouMean', () => {
  it('names the nearest, and nothing where none is near', () => {
    expect(didYouMean('triwset', ['humana', 'triwest'])).toBe(' (did you mean "triwest"?)');
    expect(didYouMean('dvids-open', ['dvids-open-season-2025-12-02'])).toContain('2025-12-02');
    expect(didYouMean('zzz', ['humana', 'triwest'])).toBe('');
  });
});

describe('findProblems', () => {
  it('survives invalid data', () => {
    const junk = new Map(
      [...FILES.keys()].map((path) => [path, path.endsWith('.yml') ? '- 3\n- null\n' : '']),
    );
    expect(findProblems(junk, parseFiles(junk, parse)).length).toBeGreaterThan(100);
    const empty = new Map([...FILES.keys()].map((path) => [path, '']));
    expect(findProblems(empty, parseFiles(empty, parse)).length).toBeGreaterThan(100);
  });
});
