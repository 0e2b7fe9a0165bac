/**
 * `npm run --silent match -- [--jsonl] [url…]`
 *
 * Says which site an address belongs to; a bare host name is read as https. Prints for people; with --jsonl
 * it reads `{"url"}` lines.
 */
import { parseArgs } from 'node:util';
import { withScheme } from '../model/site/address.ts';
import { matchPortal } from '../model/site/match-portal.ts';
import { answerLines, fieldsOf, textOf } from './json-lines.ts';
import type { Command } from './run.ts';
import { readOr } from './usage.ts';

const USAGE = 'Usage: npm run --silent match -- [--jsonl] [url…]';

export const main: Command['main'] = async (args, { input, out }) => {
  const parsed = readOr(USAGE, () => parse(args), out);
  if (!parsed) return 2;
  if (parsed.values.jsonl) return answerLines(input, answerLine, out);
  if (parsed.positionals.length === 0) {
    out(USAGE);
    return 2;
  }
  for (const url of parsed.positionals) {
    const { verdict, portal, isProtected } = matchPortal(withScheme(url));
    out(`${url}: ${verdict}${portal ? ` (${portal})` : ''}${isProtected ? '' : ', not protected'}`);
  }
  return 0;
};

function parse(args: string[]) {
  return parseArgs({ args, allowPositionals: true, options: { jsonl: { type: 'boolean' } } });
}

function answerLine(value: unknown): object {
  const url = textOf(fieldsOf(value), 'url');
  const { portal, verdict } = matchPortal(withScheme(url));
  return { url, portal, verdict };
}
