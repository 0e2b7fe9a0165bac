/** How long a question takes with our search and with well-known text searches over the same phrases. */
import packed from 'virtual:word-model';
import { readData } from '../../build/data/read.ts';
import { examplesOf } from '../../build/word-model/examples.ts';
import { findTask, tasks } from '../../data/all-tasks.ts';
import { recommend } from '../../model/answer/recommend.ts';
import { hintsIn } from '../../model/words/hints.ts';
import { readNames, withNames } from '../../model/words/names.ts';
import { unpack } from '../../model/words/word-model.ts';
import { plainWords } from '../../model/words/words.ts';
import { QUERY_DAY, readQueries } from '../../tools/evaluation/queries.ts';
import { largerModel, moreExamples } from '../enlarged.ts';
import type { MeasuredSearch, WordFigures } from '../words-report.ts';
import { RIVALS } from './searches.ts';

/** Sizes, as multiples of today's tasks and phrases. */
const OUR_LARGER_SIZES = [10, 100];
const MAX_QUESTIONS = 300;
/** A rival is asked for at most this long, in milliseconds; its table row says how many questions it got. */
const PATIENCE_MS = 10_000;
const OURS = 'ours: understand + recommend';

type Answer = (question: string) => unknown;

/** @param say gets messages about the progress */
export async function measureWords(say: (line: string) => void): Promise<WordFigures> {
  const questions = (await readQueries()).slice(0, MAX_QUESTIONS).map(({ query }) => query);
  const { examples } = examplesOf(readData());
  const counts = { tasks: tasks.length, phrases: examples.length, questions: questions.length };
  const measure = (name: string, size: number, build: () => Answer, patience?: number) => {
    say(`${name}, ×${size}`);
    const [load, answer] = timed(build);
    return { name, size, load, answer, questions: ask(answer, questions, patience) };
  };
  const ours = (size: number) => {
    // As it ships: text that still has to be parsed.
    const json = JSON.stringify(largerModel(packed, size));
    return measure(OURS, size, () => oursFrom(json));
  };
  const { answer, ...today } = ours(1);
  const again = ask(answer, questions);
  const larger = OUR_LARGER_SIZES.map(ours);
  const rivals: MeasuredSearch[] = [];
  for (const size of [1, 10]) {
    const phrases = moreExamples(examples, size);
    for (const [name, build] of Object.entries(RIVALS)) {
      // It looks at every phrase for every question; with ten times as many, it takes half a minute per
      // question.
      if (size > 1 && name.startsWith('Fuse')) continue;
      rivals.push(measure(name, size, () => build(phrases), PATIENCE_MS));
    }
  }
  return { ...counts, ours: [today, ...larger], again, rivals };
}

/** Everything the popup does with a question, with the model as it ships. */
function oursFrom(json: string): Answer {
  const model = unpack(JSON.parse(json));
  return (question) => {
    const words = plainWords(question);
    const { topics } = model.read(words);
    const task = topics.map(({ label }) => findTask(label)).find((found) => found !== undefined);
    return task && recommend(task, withNames(readNames(question), hintsIn(words).facts), QUERY_DAY);
  };
}

/** Milliseconds per question. Stops early after `patience` milliseconds. */
function ask(answer: Answer, questions: readonly string[], patience = Number.POSITIVE_INFINITY): number[] {
  const durations: number[] = [];
  const deadline = performance.now() + patience;
  for (const question of questions) {
    durations.push(timed(() => answer(question))[0]);
    if (performance.now() > deadline) break;
  }
  return durations;
}

function timed<Result>(run: () => Result): [milliseconds: number, result: Result] {
  const start = performance.now();
  const result = run();
  return [performance.now() - start, result];
}
