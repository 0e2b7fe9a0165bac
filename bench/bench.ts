/**
 * `npm run bench -- [--rounds N]`: runs all benchmarks, one after the other, and writes
 * docs/performance.md. Takes some minutes. If the machine does other work meanwhile, the figures mean
 * nothing.
 */
import { writeFile } from 'node:fs/promises';
import { serveVirtualModules } from '../build/modules.ts';
import { buildExtension, ROOT } from '../lab/extension-build.ts';
import { asProgram, command } from '../tools/command-line.ts';
import { performanceDocument } from './document.ts';
import { machineClass } from './machine.ts';
import { ROUNDS, readRounds } from './options.ts';
import { measurePages } from './page.ts';
import { pageReport } from './page-report.ts';
import { measurePopups } from './popup.ts';
import { popupReport } from './popup-report.ts';
import { makePackagesReady } from './ready.ts';
import { type WordFigures, wordsReport } from './words-report.ts';

const DOCUMENT = `${ROOT}docs/performance.md`;

/** A name and not an import, because the rivals' types exist only if their packages are installed. */
interface MeasuresWords {
  measureWords(say: (line: string) => void): Promise<WordFigures>;
}

const SHAPE = {
  usage: 'npm run bench -- [--rounds N]',
  about: 'Runs all benchmarks, one after the other, and writes docs/performance.md. Takes some minutes.',
  options: ROUNDS,
} as const;

const main = command(SHAPE, async ({ values }, { out }) => {
  const rounds = readRounds(values.rounds);
  const say = (line: string) => console.error(line);
  makePackagesReady();
  serveVirtualModules();
  const { measureWords }: MeasuresWords = await import(`${ROOT}bench/rivals/words.ts`);
  const words = await measureWords(say);
  const extensionDir = await buildExtension('chromium', 'production');
  const pages = await measurePages({ rounds, extensionDir, say });
  const popups = await measurePopups({ rounds, extensionDir, say });
  const text = performanceDocument({
    day: new Date().toISOString().slice(0, 10),
    machine: machineClass(),
    programs: [pages.browser.replace('/', ' '), `Node.js ${process.versions.node}`],
    sections: [pageReport(pages), popupReport(popups), wordsReport(words)],
  });
  await writeFile(DOCUMENT, text);
  out(DOCUMENT);
  return 0;
});

await asProgram(main);
