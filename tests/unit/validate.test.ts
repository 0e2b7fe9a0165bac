/** What the check of the data says of records: portals, tasks and lists. */
import { describe, expect, it } from 'vitest';
import { findProblems } from '../../build/data/check.ts';
import { didYouMean } from '../../build/data/problem.ts';
import { parseFiles } from '../../build/data/raw.ts';
import { edited, FILES, lineWith, MILCONNECT, parse, problemsWith, TRIWEST } from '../kit/changed-data.ts';

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
