/** How people say that they move, in bare words (lower case, no accents). */

/** Of a move to come; a place behind "to" is then where they go. */
export const MOVE_WORDS: readonly string[] = [
  ...[
    'move',
    'moving',
    'moves',
    'pcs',
    'pcsing',
    'relocate',
    'relocating',
    'relocation',
    'transferring',
    'reassigned',
  ],
  ...[
    'orders',
    'heading',
    'headed',
    'mudar',
    'mudamos',
    'mudando',
    'mudanza',
    'mudarnos',
    'mudarme',
    'mudo',
    'traslado',
  ],
  ...['trasladamos', 'trasladan', 'ordenes'],
];

/** Words beside these that tell nothing more. */
export const BESIDE_MOVE: readonly string[] = [
  ...[
    'i',
    'im',
    'am',
    'we',
    'were',
    'are',
    'will',
    'be',
    'soon',
    'again',
    'a',
    'the',
    'our',
    'my',
    'tricare',
  ],
  ...[
    'next',
    'this',
    'month',
    'week',
    'year',
    'in',
    'nos',
    'me',
    'vamos',
    'voy',
    'a',
    'de',
    'estamos',
    'pronto',
  ],
];

/** Of a move that is over; a place behind "to" is then where they live. */
export const MOVED_WORDS: readonly string[] = [
  ...['moved', 'pcsd', 'pcsed', 'relocated', 'transferred', 'mude', 'mudado', 'trasladaron', 'trasladado'],
];

/** Words before the place that somebody leaves. */
export const AWAY: readonly string[] = ['from', 'de', 'desde', 'leaving', 'dejamos'];

/** Codes that are also words: these are states only in words of a move. */
export const WORD_CODES: readonly string[] = [
  ...['in', 'me', 'or', 'hi', 'ok', 'oh', 'de', 'la', 'al', 'co', 'id', 'ma', 'pa', 'mi', 'as', 'mo'],
];

/** What may follow a state's code that is also a word: "moving to OR next month", but not "to in". */
export const AFTER_CODE: readonly string[] = [
  ...[
    'in',
    'next',
    'this',
    'soon',
    'with',
    'from',
    'by',
    'on',
    'and',
    'the',
    'for',
    'what',
    'how',
    'do',
    'en',
    'el',
    'que',
    'y',
  ],
];

/** How people say where they live themselves: behind one of these a place is their own home. */
export const OWN_HOME: readonly string[] = [
  'live',
  'vivo',
  'vivimos',
  'i',
  'im',
  'we',
  'were',
  'here',
  'estoy',
  'estamos',
  'aqui',
];

/** How they say where they lived before: it is no home any more. */
export const PAST_HOME: readonly string[] = ['lived', 'vivia', 'viviamos', 'formerly', 'previously'];

/** How they say where somebody serves for a while: the household lives elsewhere. */
export const DEPLOYED: readonly string[] = ['deployed', 'deploys', 'deploying', 'deployment', 'desplegado'];

/** How they say where somebody else lives. */
export const OTHER_HOME: readonly string[] = ['lives', 'vive', 'viven', 'he', 'hes', 'she', 'shes'];
