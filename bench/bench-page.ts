/** `npm run bench:page -- [--rounds N]`: what it costs a page that tips are shown on it, beside other ways. */

import { buildExtension } from '../lab/extension-build.ts';
import { readRounds } from './options.ts';
import { measurePages } from './page.ts';
import { pageReport } from './page-report.ts';

const rounds = readRounds(process.argv.slice(2), 20);
const extensionDir = await buildExtension('chromium', 'production');
const figures = await measurePages({ rounds, extensionDir, say: (line) => console.error(line) });
console.log(`${figures.browser}\n`);
console.log(pageReport(figures).join('\n'));
