/** How questions begin, and words that ask for nothing, in bare words (lower case, no accents). */

/** Words that ask for yes or no where they begin a sentence, or stand before somebody. */
export const YES_OR_NO_WORDS: readonly string[] = [
  ...[
    'do',
    'does',
    'did',
    'is',
    'are',
    'am',
    'was',
    'were',
    'can',
    'could',
    'will',
    'would',
    'should',
    'must',
  ],
  ...['has', 'have', 'may', 'isnt', 'dont', 'doesnt', 'cant', 'wont'],
];

/** Somebody or something that is asked about: "…, do i", "…, is the". */
export const ASKED_ABOUT: readonly string[] = [
  ...['i', 'we', 'you', 'he', 'she', 'they', 'it', 'my', 'our', 'his', 'her', 'their', 'the', 'a', 'an'],
  ...['tricare', 'there', 'this', 'that', 'retirees', 'reservists', 'veterans'],
];

/** The same in Spanish, where the verb comes first. */
export const SPANISH_YES_OR_NO_WORDS: readonly string[] = [
  ...[
    'puedo',
    'podemos',
    'puede',
    'pueden',
    'podria',
    'podre',
    'necesito',
    'necesitamos',
    'necesita',
    'tengo que',
  ],
  ...[
    'tenemos que',
    'tiene que',
    'debo',
    'debemos',
    'hay que',
    'hace falta',
    'cubre',
    'cubren',
    'tricare cubre',
  ],
  ...['esta cubierto', 'esta cubierta', 'estamos cubiertos', 'estoy cubierto', 'estoy cubierta', 'pierdo'],
  ...[
    'pierde',
    'perdemos',
    'conservo',
    'conserva',
    'conservamos',
    'sigo',
    'sigue',
    'seguimos',
    'es',
    'son',
    'hay',
  ],
  ...['se puede', 'me cubre', 'nos cubre', 'le toca'],
];

/** Words that ask for more than yes or no where they begin. */
export const OTHER_QUESTION_WORDS: readonly string[] = [
  ...['how', 'what', 'where', 'when', 'who', 'why', 'which', 'whats', 'hows'],
  ...[
    'como',
    'que',
    'donde',
    'cuando',
    'quien',
    'por que',
    'cual',
    'cuanto',
    'cuanta',
    'cuantos',
    'adonde',
    'a donde',
  ],
];

/** Alone, they name no subject. */
export const ARTICLES: readonly string[] = ['a', 'the', 'an', 'el', 'la'];
