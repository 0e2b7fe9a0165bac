/** Reads YAML, and finds the line of a field. */
import { isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { FieldPath, Problem } from './problem.ts';
import { lostWords, parseMistakes } from './yaml-mistakes.ts';

/** The content of a file. If its text is not YAML, or loses words as YAML, the mistakes instead. */
export function parseYaml(file: string, text: string): { value: unknown; problems: Problem[] } {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, keepSourceTokens: true });
  const mistakes = document.errors.length > 0 ? parseMistakes(document, text) : lostWords(document, text);
  if (mistakes.length === 0) return { value: document.toJS(), problems: [] };
  const lineOf = (at: number) => lineCounter.linePos(at).line;
  const problems = mistakes.map(({ message, at, stopped = at }) => {
    const line = lineOf(at);
    const last = lineOf(stopped);
    return { file, field: [], message: last > line ? `${message} before line ${last}` : message, line };
  });
  // One mistake often causes several messages for the same line.
  const lines = new Set<number>();
  return { value: null, problems: problems.filter(({ line }) => !lines.has(line) && lines.add(line)) };
}

/**
 * Finds the line number, from 1 on, of a field. If the field is missing, returns the line of what contains
 * it.
 */
export function lineFinder(text: string): (field: FieldPath) => number {
  const lines = new LineCounter();
  const { contents } = parseDocument(text, { lineCounter: lines });
  return (field) => {
    let node: unknown = contents;
    let start = contents?.range?.[0] ?? 0;
    for (const key of field) {
      const [next, from] = step(node, key);
      if (from === undefined) break;
      start = from;
      node = next;
    }
    return lines.linePos(start).line;
  };
}

/** The value at a key or position, and where it begins. */
function step(node: unknown, key: string | number): [node: unknown, start?: number] {
  if (isSeq(node)) {
    const item = node.items[Number(key)];
    return [item, (item as Node | undefined)?.range?.[0]];
  }
  if (!isMap(node)) return [undefined];
  const pair = node.items.find(({ key: name }) => isScalar(name) && String(name.value) === String(key));
  if (!isPair(pair)) return [undefined];
  return [pair.value, (pair.key as Node).range?.[0]];
}
