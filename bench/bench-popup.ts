/**
 * `npm run bench:popup -- [--rounds N]`: how soon the popup answers the first key, compared with an empty
 * popup.
 */

import { buildExtension } from '../lab/extension-build.ts';
import { asProgram, command } from '../tools/command-line.ts';
import { ROUNDS, readRounds } from './options.ts';
import { measurePopups } from './popup.ts';
import { popupReport } from './popup-report.ts';

const SHAPE = {
  usage: 'npm run bench:popup -- [--rounds N]',
  about: 'Measures how soon the popup answers the first key, compared with an empty popup.',
  options: ROUNDS,
} as const;

const main = command(SHAPE, async ({ values }, { out }) => {
  const rounds = readRounds(values.rounds);
  const extensionDir = await buildExtension('chromium', 'production');
  const figures = await measurePopups({ rounds, extensionDir, say: (line) => console.error(line) });
  out(`${figures.browser}\n`);
  out(popupReport(figures).join('\n'));
  return 0;
});

await asProgram(main);
