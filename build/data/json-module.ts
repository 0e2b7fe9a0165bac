/** Makes a module from data. It parses a string, because that loads faster than code. */

export function jsonModule(value: unknown): string {
  return jsonText(JSON.stringify(value));
}

/** @param json the data as JSON text */
export function jsonText(json: string): string {
  return `export default JSON.parse(${JSON.stringify(json)});`;
}
