import { type Aim, aimLine } from './aims.ts';
import { figure, markdownTable, times } from './markdown.ts';
import { median, quantile } from './statistics.ts';

/** With fewer questions, a 99th percentile means nothing. */
const ENOUGH_FOR_P99 = 100;

export interface MeasuredSearch {
  name: string;
  size: number;
  /** Milliseconds to build or unpack what the search needs. */
  load: number;
  /** Milliseconds per question, in the order they were asked. */
  questions: number[];
}

export interface WordFigures {
  tasks: number;
  phrases: number;
  questions: number;
  /** At today's size, and at larger ones. */
  ours: [today: MeasuredSearch, ...larger: MeasuredSearch[]];
  /** Milliseconds per question for ours at today's size, when all are asked a second time. */
  again: number[];
  rivals: MeasuredSearch[];
}

/** The figures as a section of a document, in Markdown. */
export function wordsReport(figures: WordFigures): string[] {
  return [
    '## Questions',
    '',
    `${figures.questions} questions of the evaluation set over ${figures.tasks} tasks and ${figures.phrases} phrases, in Node.js; milliseconds.`,
    'Load is the time to build or unpack what a search needs. The larger sizes repeat everything ten and a hundred',
    'times. All start cold. Slow rivals are asked fewer questions; Fuse.js at ten times the size, and the others at a',
    'hundred, are left out.',
    '',
    ...table(figures),
    '',
    ...aims(figures).map(aimLine),
  ];
}

function table({ ours, again, rivals }: WordFigures): string[] {
  const [today, ...larger] = ours;
  const repeated = { ...today, name: `${today.name}, asked again`, load: null, questions: again };
  const head = ['', 'size', 'asked', 'load', 'median', '99th percentile', 'median against ours'];
  const row = ({ name, size, load, questions }: Omit<MeasuredSearch, 'load'> & { load: number | null }) => {
    const same = ours.find((one) => one.size === size);
    return [
      name,
      `×${size}`,
      String(questions.length),
      figure(load, 1),
      figure(median(questions), 3),
      figure(questions.length < ENOUGH_FOR_P99 ? null : quantile(questions, 0.99), 2),
      times(median(questions), same ? median(same.questions) : null),
    ];
  };
  return markdownTable(head, [today, repeated, ...larger, ...rivals].map(row));
}

function aims({ ours: [today, ...larger], again }: WordFigures): Aim[] {
  const p99 = (questions: readonly number[]) => quantile(questions, 0.99);
  return [
    { what: 'load of the word model', is: today.load, most: 10, unit: 'ms', digits: 1 },
    {
      what: '99th percentile of a question, from a cold start',
      is: p99(today.questions),
      most: 1,
      unit: 'ms',
    },
    { what: '99th percentile of a question, asked again', is: p99(again), most: 1, unit: 'ms' },
    ...larger.map(({ size, questions }) => ({
      what: `median of a question over ${size} times as much`,
      is: median(questions) / median(today.questions),
      most: size,
      digits: 1,
    })),
  ];
}
