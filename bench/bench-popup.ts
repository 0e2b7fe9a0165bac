/**
 * `npm run bench:popup -- [--rounds N]`: how soon the popup answers the first key, compared with an empty
 * popup.
 */

import { buildExtension } from '../lab/extension-build.ts';
import { readRounds } from './options.ts';
import { measurePopups } from './popup.ts';
import { popupReport } from './popup-report.ts';

const rounds = readRounds(process.argv.slice(2), 20);
const extensionDir = await buildExtension('chromium', 'production');
const figures = await measurePopups({ rounds, extensionDir, say: (line) => console.error(line) });
console.log(`${figures.browser}\n`);
console.log(popupReport(figures).join('\n'));
