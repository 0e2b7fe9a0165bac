/** Words between which a new need may begin; also a sign that ends a sentence or a part of it. */
const BORDER = /[.!?;:\n]+\s*|,\s+|\s+[-–—]+\s+|\s+(?:and|but|also|plus|then|y|pero|también)\s+/i;
/** Fewer words name a thing, and ask for nothing by themselves. */
const MIN_WORDS = 3;

/** The parts of a text that may each ask for something of their own; the text itself is none of them. */
export function clausesOf(text: string): string[] {
  const parts = text.split(BORDER).filter((part) => part.trim().split(/\s+/).length >= MIN_WORDS);
  return parts.length > 1 ? parts : [];
}
