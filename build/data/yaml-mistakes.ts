/**
 * Explains mistakes in YAML to people who don't know YAML, including words that YAML drops without an
 * error.
 */
import { type Document, isCollection, isScalar, type Node, visit, type YAMLParseError } from 'yaml';

/** One mistake, and the offset in the text at which it begins. */
export interface Mistake {
  message: string;
  at: number;
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
 * The mistakes that prevent parsing. After an open quote or list, later messages are wrong, so only that
 * one counts.
 */
export function parseMistakes(document: Document.Parsed, text: string): Mistake[] {
  const mistakes: Mistake[] = [];
  for (const error of document.errors) {
    const open = openedBefore(error, document);
    if (open) return [...mistakes, open];
    mistakes.push({ message: messageOf(error, text), at: error.pos[0] });
  }
  return mistakes;
}

function messageOf({ code, message, pos }: YAMLParseError, text: string): string {
  if (code === 'DUPLICATE_KEY') return `"${text.slice(pos[0]).match(/^[^:\s]*/)![0]}" is here twice`;
  if (message.startsWith('Implicit map keys')) return NO_COLON;
  if (message.startsWith('Sequence item without')) return INDENT;
  return BY_CODE[code] ?? message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '');
}

/** The parser reports an unclosed quote or list far below; this finds where it begins. */
function openedBefore({ message, pos }: YAMLParseError, document: Document.Parsed): Mistake | null {
  const isQuote = message.startsWith('Missing closing');
  if (!isQuote && !message.startsWith('Flow ')) return null;
  let at = pos[0];
  visit(document, {
    Node(_, node) {
      const opens = isQuote
        ? isScalar(node) && /^QUOTE/.test(node.type ?? '')
        : isCollection(node) && node.flow;
      const start = (node as Node).range?.[0];
      if (opens && start !== undefined && start <= pos[0]) at = start;
    },
  });
  return { message: isQuote ? 'a text that begins with a quotation mark must end with it' : LIST, at };
}

const LIST = 'a list that begins with [ must end with ]';

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
