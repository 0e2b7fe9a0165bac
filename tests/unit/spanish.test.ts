import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readUncheckedData } from '../../build/data/read.ts';

/** Words that docs/spanish.md has agreed to avoid, with what is said instead. */
const AVOIDED: [RegExp, string][] = [
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

interface Said {
  where: string;
  text: string;
}

/** All Spanish texts for people below a value; what people type is an array and no text for them. */
function spanishIn(value: unknown, where: string): Said[] {
  if (typeof value !== 'object' || value === null) return [];
  const { es } = value as { es?: unknown };
  if (typeof es === 'string') return [{ where, text: es }];
  return Object.entries(value).flatMap(([key, inner]) => spanishIn(inner, `${where}.${key}`));
}

const locale: Said[] = readFileSync('locales/es.yml', 'utf8')
  .split('\n')
  .map((line, i) => ({ where: `locales/es.yml:${i + 1}`, text: line.replace(/^\s*[\w]+:\s*/, '') }));

const all = [...spanishIn(readUncheckedData(), 'data'), ...locale];

describe('Spanish', () => {
  it('is found', () => expect(all.length).toBeGreaterThan(1500));

  it.each(AVOIDED)('avoids %s: %s', (avoided) => {
    const found = all.filter(({ text }) => avoided.test(asWritten(text)));
    expect(found.map(({ where, text }) => `${where}: ${text}`)).toEqual([]);
  });
});
