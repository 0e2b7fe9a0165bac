import { describe, expect, it } from 'vitest';
import * as labels from '../../components/shared/labels.ts';
import { CATEGORIES, FIELD_VALUES, FIELDS } from '../../data/vocabulary.ts';
import { readMessages, speak } from '../kit/messages.ts';

const [en, es] = await Promise.all([readMessages('en'), readMessages('es')]);

/** What is filled in: `$1`, `{name}`. */
const blanks = (message: string) => (message.match(/\$\d|\{\w+\}/g) ?? []).sort();

/** Names and words that are the same in both languages. */
const SAME =
  /^(name$|popup_answer_open|popup_need_portal|credentials_portal|pages_plan|fields_(plan|state)_|fields_field_plan|fields_status_tfl)/;

describe('the interface strings', () => {
  it('have the same keys in both languages', () => {
    expect(Object.keys(es).sort()).toEqual(Object.keys(en).sort());
  });

  it('have the same blanks in both languages', () => {
    for (const [key, { message }] of Object.entries(en)) {
      expect(new Set(blanks(es[key]?.message ?? '')), key).toEqual(new Set(blanks(message)));
    }
  });

  it('are translated', () => {
    const same = Object.entries(en).filter(
      ([key, { message }]) => es[key]?.message === message && !SAME.test(key),
    );
    expect(same.map(([key]) => key)).toEqual([]);
  });

  it('have names that browsers allow, different in more than case', () => {
    const keys = Object.keys(en);
    expect(keys.filter((key) => !/^[A-Za-z0-9_]+$/.test(key))).toEqual([]);
    expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(keys.length);
  });

  it.each(['en', 'es'] as const)('name every value of the vocabulary in %s', (language) => {
    speak(language);
    for (const field of FIELDS) {
      expect(labels.fieldName(field)).not.toBe('');
      expect(labels.questionLabel(field)).toMatch(/\?$/);
      expect(labels.findOutLabel(field)).not.toBe('');
      for (const value of FIELD_VALUES[field]) {
        expect(labels.valueLabel(field, value)).not.toBe('');
        expect(labels.saidLabel(field, value)).not.toMatch(/[{}]/);
      }
    }
    for (const category of CATEGORIES) expect(labels.categoryLabel(category)).not.toBe('');
    for (const corner of ['bottom-right', 'bottom-left', 'top-right', 'top-left'] as const) {
      expect(labels.cornerLabel(corner)).not.toBe('');
    }
  });

  it('fit where stores and toolbars show them', () => {
    for (const messages of [en, es]) {
      expect(messages.name?.message.length).toBeLessThanOrEqual(75);
      expect(messages.description?.message.length).toBeLessThanOrEqual(132);
    }
  });
});
