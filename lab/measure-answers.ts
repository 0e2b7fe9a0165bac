/**
 * `npm run measure:answers`: builds the extension, opens the answer to every task for six people in Chromium, and
 * prints for each the words in sight, its height, whether one screen holds it, and the biggest thing on it. With
 * names of tasks behind `--`, only those. With `--built`, takes the build that is there.
 */
import { readUncheckedData } from '../build/data/read.ts';
import { type Measured, measureAnswers, summary } from './answers/measure.ts';
import { PEOPLE } from './answers/people.ts';
import { greetingPage } from './browsers/greeting.ts';
import { launchBrowser } from './browsers/launch.ts';
import { buildExtension, outputDir } from './extension-build.ts';
import { startStandIns } from './stand-ins/server.ts';

const args = process.argv.slice(2);
const named = args.filter((arg) => !arg.startsWith('--'));
const tasks = readUncheckedData()
  .tasks.map(({ id }) => id)
  .filter((id) => named.length === 0 || named.includes(id));
const extensionDir = args.includes('--built')
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
  const found = await measureAnswers(page, launched.extensionBaseUrl, tasks, PEOPLE);
  print(found);
} finally {
  await launched.close();
  await server.close();
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
