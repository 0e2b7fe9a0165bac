/** The Spanish words of docs/spanish.md, for the check of the data and for the words of the interface. */

/** Words that docs/spanish.md has agreed to avoid, with what is said instead. */
const AVOIDED: readonly (readonly [RegExp, string])[] = [
  [/\bcorreos?\b(?! electrónicos?| postal(es)?)/i, 'correo electrónico, correo postal'],
  [/\bjubil/i, 'retirado, retiro'],
  [/(?<!tarjetas? )\bCAC\b/i, 'la tarjeta CAC'],
  [/\bvisión\b/i, 'de la vista'],
  [/(?<!\()\bOpen Season\b/, 'temporada de inscripción (Open Season)'],
  [/temporada abierta/i, 'temporada de inscripción'],
  [/\bla GI Bill\b/i, 'el GI Bill'],
  [/\basignaci(ón|ones) \(allot/i, 'descuento automático (allotment)'],
  [/(?<!\()\ballotments?\b/i, 'descuento automático (allotment)'],
  [/\bpag[oa] militar\b/i, 'sueldo militar'],
  [/permiso \(leave\)/i, 'licencia (leave)'],
  [/\bIntro\b/, 'Enter'],
  [/\bvale\b/i, 'es válida, rige'],
  [/\bseguirle\b|\ble sigue\b/i, 'rastrearlo'],
  [/\b(empieza|llega|pasa|sigue) solo\b(?! a )/i, 'automáticamente'],
  [/farmacia comercial/i, 'farmacia civil'],
  [/\bconstancias? de cobertura\b/i, 'carta de comprobante de cobertura'],
  [/\bapagado el\b/i, 'cerrado'],
  [/todo lo que sabe esta guía/i, 'nothing'],
  [/\b(tú|tienes|puedes|debes|vosotros|podéis)\b/i, 'usted'],
];

/** Quoted words stand on a page as they are; the name of the card is explained once in parentheses. */
const asWritten = (text: string) =>
  text.replace(/“[^”]*”/g, '').replace(/CAC \((Common|tarjeta)[^)]*\)/g, '');

/** What a Spanish text says that it should not, each with what is said instead. */
export function avoidedIn(text: string): { words: string; instead: string }[] {
  return AVOIDED.flatMap(([avoided, instead]) => {
    const [words] = asWritten(text).match(avoided) ?? [];
    return words === undefined ? [] : [{ words, instead }];
  });
}
