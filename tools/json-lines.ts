/**
 * Reads JSON Lines and answers each in order. Skips blank lines; answers a line that can't be read with an
 * error.
 */

/** A mistake in one line. The message tells the sender how to fix it. */
export class LineError extends Error {
  override name = 'LineError';
}

/**
 * @param respond gets the parsed value of a line; throws LineError if it can't answer
 * @returns 0 if every line was answered, 1 otherwise
 */
export async function answerLines(
  input: AsyncIterable<string>,
  respond: (value: unknown) => object,
  out: (line: string) => void,
): Promise<number> {
  let status = 0;
  let number = 0;
  for await (const line of linesOf(input)) {
    number++;
    if (!line.trim()) continue;
    try {
      out(JSON.stringify(respond(parse(line))));
    } catch (error) {
      if (!(error instanceof LineError)) throw error;
      status = 1;
      out(JSON.stringify({ error: `line ${number}: ${error.message}` }));
    }
  }
  return status;
}

/** The fields of an object, or a LineError. */
export function fieldsOf(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new LineError('expected a JSON object');
  }
  return value as Record<string, unknown>;
}

/** A text field, or a LineError that names it. */
export function textOf(fields: Record<string, unknown>, name: string): string {
  const value = fields[name];
  if (typeof value !== 'string') throw new LineError(`"${name}" must be a string`);
  return value;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new LineError('not valid JSON');
  }
}

/**
 * Lines without line ends and without a byte order mark. The empty text after the last line end is not a
 * line.
 */
async function* linesOf(input: AsyncIterable<string>): AsyncGenerator<string> {
  // The beginning of a line in pieces: joining them at each chunk would cost the square of a long line.
  let pieces: string[] = [];
  let isFirst = true;
  for await (const chunk of input) {
    const [first = '', ...others] = (isFirst ? chunk.replace(/^\uFEFF/, '') : chunk).split('\n');
    isFirst = false;
    pieces.push(first);
    for (const next of others) {
      yield pieces.join('').replace(/\r$/, '');
      pieces = [next];
    }
  }
  const rest = pieces.join('');
  if (rest.trim()) yield rest;
}
