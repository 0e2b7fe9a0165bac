/** `npm run bench:page -- [--rounds N]`: what tips cost a page, compared with other ways to show a hint. */

import { buildExtension } from '../lab/extension-build.ts';
import { asProgram, command } from '../tools/command-line.ts';
import { ROUNDS, readRounds } from './options.ts';
import { measurePages } from './page.ts';
import { pageReport } from './page-report.ts';
import { makePackagesReady } from './ready.ts';

const SHAPE = {
  usage: 'npm run bench:page -- [--rounds N]',
  about: 'Measures what tips cost a page, compared with other ways to show a hint.',
  options: ROUNDS,
} as const;

const main = command(SHAPE, async ({ values }, { out }) => {
  const rounds = readRounds(values.rounds);
  makePackagesReady();
  const extensionDir = await buildExtension('chromium', 'production');
  const figures = await measurePages({ rounds, extensionDir, say: (line) => console.error(line) });
  out(`${figures.browser}\n`);
  out(pageReport(figures).join('\n'));
  return 0;
});

await asProgram(main);
