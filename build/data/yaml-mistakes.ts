/**
 * Explains mistakes in YAML to people who don't know YAML, including words that YAML drops without an
 * error.
 */
import { type CST, type Document, visit, type YAMLParseError } from 'yaml';

/** One mistake, and the offset in the text at which it begins. */
export interface Mistake {
  message: string;
  at: number;
  /** The offset at which the parser stopped to look for the end of what begins there. */
  stopped?: number;
}

const QUOTE_IT =
  'put a text that begins with a sign (such as " \' { [ * & ! @ -) in quotation marks as a whole: "…", or \'…\' if it contains a "';
const QUOTE_COLON = 'put a text that contains ": " in "quotation marks"';
const NO_COLON = 'needs ": " (a colon and a space) between the field and what it says';
const INDENT = 'is not indented like its neighbors';

const BY_CODE: Partial<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: QUOTE_COLON,
  MULTILINE_IMPLICIT_KEY: NO_COLON,
  TAB_AS_INDENT: 'indent with spaces, not with tabs',
  BAD_INDENT: INDENT,
  UNEXPECTED_TOKEN: QUOTE_IT,
  BAD_SCALAR_START: QUOTE_IT,
  BAD_ALIAS: QUOTE_IT,
};

/**
 * The mistakes that prevent parsing. After an open quote or bracket, or one that closes nothing, all other
 * messages are wrong, so only that one counts.
 * @param document parsed with its source tokens
 */
export function parseMistakes(document: Document.Parsed, text: string): Mistake[] {
  const open = openQuote(document) ?? openBracket(document);
  const mistakes: Mistake[] = [];
  for (const error of document.errors) {
    const [at] = error.pos;
    if (open && open.at <= at) break;
    mistakes.push({ message: messageOf(error, text), at });
    if (UNOPENED.test(error.message)) return mistakes;
  }
  return open ? [...mistakes, open] : mistakes;
}

function messageOf({ code, message, pos }: YAMLParseError, text: string): string {
  if (code === 'DUPLICATE_KEY') return `"${text.slice(pos[0]).match(/^[^:\s]*/)![0]}" is here twice`;
  if (UNOPENED.test(message)) return `there is a ${text[pos[0]]} that closes nothing`;
  if (message.startsWith('Implicit map keys')) return NO_COLON;
  if (message.startsWith('Sequence item without')) return INDENT;
  return BY_CODE[code] ?? message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '');
}

const UNOPENED = /^Unexpected flow-(seq|map)-end/;

/** Where the quote begins that has no end; the parser says only where it gave up. */
function openQuote(document: Document.Parsed): Mistake | null {
  const error = document.errors.find(({ message }) => message.startsWith('Missing closing'));
  if (!error) return null;
  let at = error.pos[0];
  visit(document, {
    Scalar(_, { type, range }) {
      if (range && range[0] <= error.pos[0] && /^QUOTE/.test(type ?? '')) at = range[0];
    },
  });
  return { message: 'a text that begins with a quotation mark must end with it', at };
}

/** The innermost bracket without an end, and where the parser gave up, which may be far below. */
function openBracket(document: Document.Parsed): Mistake | null {
  const error = document.errors.find(({ message }) => message.startsWith('Flow '));
  if (!error) return null;
  const [stopped] = error.pos;
  let open: CST.FlowCollection | undefined;
  visit(document, {
    Collection(_, { srcToken }) {
      if (srcToken?.type === 'flow-collection' && srcToken.offset <= stopped && !isClosed(srcToken))
        open = srcToken;
    },
  });
  if (!open) return null;
  const message = open.start.source === '[' ? LIST : MAP;
  return { message, at: open.offset, stopped };
}

const isClosed = ({ start, end }: CST.FlowCollection) =>
  end.some(({ source }) => source === (start.source === '[' ? ']' : '}'));

const LIST = 'a list that begins with [ must end with ]';
const MAP = 'fields that begin with { must end with }';

/** Words that YAML reads as something else without an error: comments, anchors and tags. */
export function lostWords(document: Document.Parsed, text: string): Mistake[] {
  if (!/\S[ \t]#|[:-] +[&!]/.test(text)) return [];
  const mistakes: Mistake[] = [];
  visit(document, {
    Scalar(_, { type, range, anchor, tag }) {
      if (!range || type !== 'PLAIN') return;
      const [at, end] = range;
      if (anchor || tag?.startsWith('!')) mistakes.push({ message: QUOTE_IT, at });
      if (/^[ \t]+#/.test(text.slice(end))) mistakes.push({ message: LOST_REMARK, at });
    },
  });
  return mistakes;
}

const LOST_REMARK =
  'everything after " #" is dropped as a comment: put the text in "quotation marks", or the comment on a line of its own';
