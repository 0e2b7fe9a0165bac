/** Parses a command line. If that fails, prints the mistake and the usage, and returns null. */
export function readOr<Parsed>(
  usage: string,
  parse: () => Parsed,
  out: (line: string) => void,
): Parsed | null {
  try {
    return parse();
  } catch (error) {
    out(`${(error as Error).message}\n${usage}`);
    return null;
  }
}
