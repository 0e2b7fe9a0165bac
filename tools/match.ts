/**
 * `npm run --silent match -- [--jsonl] [url…]`
 *
 * Says which site an address belongs to; a bare host name is read as https. Prints for people; with --jsonl
 * it reads `{"id"?, "url"}` lines.
 */
import { webAddress, withScheme } from '../model/site/address.ts';
import type { matchPortal } from '../model/site/match-portal.ts';
import { command, UsageError } from './command-line.ts';
import { answerLines, fieldsOf, textOf } from './json-lines.ts';

const SHAPE = {
  usage: 'npm run --silent match -- [--jsonl] [url…]',
  about: 'Says which site an address belongs to; with --jsonl, one JSON line for each line of the input.',
  takesWords: true,
  options: { jsonl: { type: 'boolean' } },
} as const;

export const main = command(SHAPE, async ({ values, words }, { input, out }) => {
  if (!values.jsonl) checkAddresses(words);

  const { matchPortal } = await import('../model/site/match-portal.ts');
  if (values.jsonl) return answerLines(input, (line) => answerLine(line, matchPortal), out);
  for (const url of words) {
    const { verdict, portal, isProtected } = matchPortal(withScheme(url));
    out(`${url}: ${verdict}${portal ? ` (${portal})` : ''}${isProtected ? '' : ', not protected'}`);
  }
  return 0;
});

function checkAddresses(words: readonly string[]): void {
  if (words.length === 0) throw new UsageError('There is no address to look up.');
  const wrong = words.find((url) => !webAddress(withScheme(url)));
  if (wrong !== undefined) throw new UsageError(`"${wrong}" is no web address.`);
}

function answerLine(value: unknown, match: typeof matchPortal): object {
  const fields = fieldsOf(value);
  const url = textOf(fields, 'url');
  const { portal, verdict } = match(withScheme(url));
  return { ...('id' in fields && { id: fields.id }), url, portal, verdict };
}
