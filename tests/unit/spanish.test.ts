import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { avoidedIn } from '../../build/data/spanish-words.ts';

const locale = readFileSync('locales/es.yml', 'utf8')
  .split('\n')
  .map((line, i) => ({ where: `locales/es.yml:${i + 1}`, text: line.replace(/^\s*[\w]+:\s*/, '') }));

// `npm run check:data` looks at the data in the same way.
describe('the Spanish of the interface', () => {
  it('is found', () => expect(locale.length).toBeGreaterThan(500));

  it('keeps to the words of docs/spanish.md', () => {
    const found = locale.flatMap(({ where, text }) =>
      avoidedIn(text).map(({ words, instead }) => `${where}: "${words}" should be "${instead}"`),
    );
    expect(found).toEqual([]);
  });
});

describe('the words to avoid', () => {
  it.each([
    ['Escriba su correo.', 'correo'],
    ['Abra Open Season.', 'Open Season'],
    ['El CAC no funciona.', 'CAC'],
    ['Puede jubilarse.', 'jubil'],
  ])('%s', (text, words) => {
    expect(avoidedIn(text).map((one) => one.words)).toEqual([words]);
  });

  it.each(['Escriba su correo electrónico.', 'Pulse “Open Season”.', 'La tarjeta CAC no funciona.'])(
    '%s is fine',
    (text) => expect(avoidedIn(text)).toEqual([]),
  );
});
