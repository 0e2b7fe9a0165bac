/** `npm run bench:popup -- [--rounds N]`: how soon the popup answers the first key, beside an empty popup. */
import { readRounds } from './bench/options.ts';
import { measurePopups } from './bench/popup.ts';
import { popupReport } from './bench/popup-report.ts';

const figures = await measurePopups(readRounds(process.argv.slice(2), 20), (line) => console.error(line));
console.log(`${figures.browser}\n`);
console.log(popupReport(figures).join('\n'));
