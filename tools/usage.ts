/** What a command line says, or null once it was printed that it says nothing understood, and how to call it. */
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
