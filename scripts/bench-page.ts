/** `npm run bench:page -- [--rounds N]`: what it costs a page that tips are shown on it, beside other ways. */
import { readRounds } from './bench/options.ts';
import { measurePages } from './bench/page.ts';
import { pageReport } from './bench/page-report.ts';
import { buildExtension } from './extension-build.ts';

const rounds = readRounds(process.argv.slice(2), 20);
const extensionDir = await buildExtension('chromium', 'production');
const figures = await measurePages({ rounds, extensionDir, say: (line) => console.error(line) });
console.log(`${figures.browser}\n`);
console.log(pageReport(figures).join('\n'));
