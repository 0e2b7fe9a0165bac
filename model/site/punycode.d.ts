/** The one function of punycode's ES build that is used; the package ships no types for it. */
declare module 'punycode/punycode.es6.js' {
  /** A host with its `xn--` labels in their own letters. Throws RangeError where a label is malformed. */
  export function toUnicode(host: string): string;
}
