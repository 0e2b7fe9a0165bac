/** `npm run bench:page -- [--rounds N]`: what tips cost a page, compared with other ways to show a hint. */

import { buildExtension } from '../lab/extension-build.ts';
import { readRounds } from './options.ts';
import { measurePages } from './page.ts';
import { pageReport } from './page-report.ts';

const rounds = readRounds(process.argv.slice(2), 20);
const extensionDir = await buildExtension('chromium', 'production');
const figures = await measurePages({ rounds, extensionDir, say: (line) => console.error(line) });
console.log(`${figures.browser}\n`);
console.log(pageReport(figures).join('\n'));
