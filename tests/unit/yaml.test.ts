/** What people who know no YAML get wrong in it. */
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../build/data/problem.ts';
import { parseYaml } from '../../build/data/yaml.ts';

const problemsIn = (text: string) => parseYaml('x.yml', text).problems.map(formatProblem);
/** A text in the place of `en`, on line 3, with a neighbor below. */
const said = (words: string) => `kind: plan\nsummary:\n  en: ${words}\n  es: Hola\n`;

const QUOTE_IT = 'put a text that begins with a sign';
const OPEN_QUOTE = 'a text that begins with a quotation mark must end with it';
const LOST = 'everything after " #" is dropped as a comment';

describe('a text that YAML reads otherwise', () => {
  it.each([
    ['Note: ask first', 'put a text that contains ": " in "quotation marks"'],
    ['“Note: ask first”', 'put a text that contains ": " in "quotation marks"'],
    ['"Note" ask first', QUOTE_IT],
    ['{phone:deers} is the number', QUOTE_IT],
    ['[this] first', QUOTE_IT],
    ['@home', QUOTE_IT],
    ['- first', QUOTE_IT],
    ['* first', QUOTE_IT],
    ['&first of all', QUOTE_IT],
    ['!first of all', QUOTE_IT],
    ['"Never closed', OPEN_QUOTE],
    ["'Never closed", OPEN_QUOTE],
    ['Form #1 and #2', LOST],
  ])('is named on its own line: %s', (words, message) => {
    const [problem = '', ...more] = problemsIn(said(words));
    expect(problem).toContain(`x.yml:3: ${message}`);
    expect(more).toEqual([]);
  });

  it.each(['Form#1', '"Form #1: {x}"', 'It’s "this" & that!', '“This” first', '\'- "x"\'', '2:1 it is'])(
    'is taken where it reads what it says: %s',
    (words) => {
      expect(problemsIn(said(words))).toEqual([]);
    },
  );
});

describe('a file that is no YAML', () => {
  it.each([
    ['a tab', 'a:\n\tb: 1\n', 'x.yml:2: indent with spaces, not with tabs'],
    ['one blank too many', 'a:\n   b: 1\n  c: 2\n', 'x.yml:3: is not indented like its neighbors'],
    ['an entry without its dash', 'a:\n  - b: 1\n   c: 2\n', 'x.yml:3: is not indented like its neighbors'],
    ['no colon', 'a:\n  b 1\n  c: 2\n', 'x.yml:2: needs ": " (a colon and a space) between'],
    ['no blank behind it', 'a:\n  b:one\n  c: 2\n', 'x.yml:2: needs ": " (a colon and a space) between'],
    ['no colon at the end', 'a:\n  b: 1\n  c 2\nd: 3\n', 'x.yml:3: needs ": " (a colon and a space) between'],
    ['a field twice', 'a: 1\nb: 2\na: 3\n', 'x.yml:3: "a" is here twice'],
    [
      'an open list',
      'a:\n  b: [one\n  c: 2\nd:\n  - e: 3\n',
      'x.yml:2: a list that begins with [ must end with ] before line 3',
    ],
    [
      'an open list of many lines, with others in it',
      'a: 1\nb: [one,\n  {c: 2},\n  [three],\n  {d: 4}\ne: 5\nf: [six]\n',
      'x.yml:2: a list that begins with [ must end with ] before line 6',
    ],
    [
      'an open list that swallows the field below',
      'a: 1\nb: [one\n c: 2\n',
      'x.yml:2: a list that begins with [ must end with ] before line 4',
    ],
    [
      'open fields',
      'a:\n  b: {c: 1,\n    d: [2]\n  e: 3\n',
      'x.yml:2: fields that begin with { must end with } before line 4',
    ],
    [
      'an open list in fields',
      'a: 1\nb: {c: [1, 2}\nd: 3\n',
      'x.yml:2: a list that begins with [ must end with ]',
    ],
    ['the wrong bracket', 'a: 1\nb: [1, 2}\nc: 3\n', 'x.yml:2: a list that begins with [ must end with ]'],
    ['a bracket too many', 'a: 1\nb: [1]]\nc: 3\nd: 4\n', 'x.yml:2: there is a ] that closes nothing'],
    [
      'a mistake above an open list',
      'a: 1\na: 2\nb: [1\nc: 3\n',
      'x.yml:2: "a" is here twice\nx.yml:3: a list that begins with [ must end with ] before line 4',
    ],
  ])('is told once, on the line of the mistake: %s', (_, text, message) => {
    const problems = problemsIn(text);
    expect(problems.join('\n')).toContain(message);
    expect(problems).toHaveLength(message.split('\n').length);
  });

  it('may have remarks on lines of their own', () => {
    expect(problemsIn('# first\na: 1\n# second\nb:\n  # third\n  - 2\n')).toEqual([]);
  });
});
