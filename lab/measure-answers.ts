/**
 * `npm run measure:answers`: builds the extension, opens the answer to every task for six people in Chromium, and
 * prints for each the words in sight, its height, whether one screen holds it, and the biggest thing on it.
 */
import { readUncheckedData } from '../build/data/read.ts';
import { asProgram, command, UsageError } from '../tools/command-line.ts';
import { type Measured, measureAnswers, summary } from './answers/measure.ts';
import { PEOPLE } from './answers/people.ts';
import { greetingPage } from './browsers/greeting.ts';
import { launchBrowser } from './browsers/launch.ts';
import { buildExtension, outputDir } from './extension-build.ts';
import { startStandIns } from './stand-ins/server.ts';

const main = command(
  {
    usage: 'npm run measure:answers -- [--built] [TASK ...]',
    about:
      'Opens the answer to every task (or to those named) for six people in Chromium, and prints for each what one screen of it holds. --built takes the build that is there.',
    options: { built: { type: 'boolean' } },
    takesWords: true,
  },
  async ({ values: { built = false }, words }) => {
    const known = readUncheckedData().tasks.map(({ id }) => id);
    const unknown = words.find((word) => !known.includes(word));
    if (unknown !== undefined) throw new UsageError(`There is no task "${unknown}".`);
    print(await measure(words.length > 0 ? words : known, built));
    return 0;
  },
);

/** Measures the answers to tasks. With `built`, in the build that is there. */
async function measure(tasks: readonly string[], built: boolean): Promise<Measured[]> {
  const extensionDir = built
    ? outputDir('chromium', 'production')
    : await buildExtension('chromium', 'production');
  const server = await startStandIns({ pages: [] });
  const launched = await launchBrowser({
    browser: 'chromium',
    extensionDir,
    port: server.port,
    headless: true,
  });
  try {
    await (await greetingPage(launched)).close();
    const page = await launched.browser.newPage();
    return await measureAnswers(page, launched.extensionBaseUrl, tasks, PEOPLE);
  } finally {
    await launched.close();
    await server.close();
  }
}

function print(found: readonly Measured[]): void {
  for (const one of found) {
    const columns = [
      one.task.padEnd(30),
      one.person.padEnd(18),
      one.lead.padEnd(9),
      `${one.words}`.padStart(4),
      `${one.height}`.padStart(5),
      one.whole ? 'whole   ' : 'scrolls ',
      `${one.size}px`,
      one.biggest.slice(0, 40),
    ];
    console.log(columns.join(' '));
  }
  const groups = [
    ...PEOPLE.map(({ name }) => [name, found.filter((one) => one.person === name)] as const),
    ['all', found] as const,
  ];
  for (const [name, part] of groups) {
    const { answers, whole, medianWords, medianHeight, maxWords, maxHeight } = summary(part);
    console.log(
      `${name}: ${answers} answers, ${(100 * whole).toFixed(0)} % whole on one screen; words: median ${medianWords}, at most ${maxWords}; height: median ${medianHeight}, at most ${maxHeight} of ${part[0]?.room}`,
    );
  }
}

await asProgram(main);
