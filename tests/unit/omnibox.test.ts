import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerPage, suggestionsFor } from '../../browser/omnibox';
import { tasks } from '../../data/all-tasks';
import { understand } from '../../model/understand';

beforeEach(() => {
  fakeBrowser.i18n.getMessage = () => 'en';
});

describe('the keyword in the address bar', () => {
  it('suggests tasks by title, and Enter on a suggestion leads to that task', () => {
    const [first] = suggestionsFor('check my refer');
    expect(first?.description).toBe('Check a referral');
    expect(understand(first?.content ?? '').ranked[0]?.task.id).toBe('check-referral');
  });

  it('suggests five at most, and nothing for nothing', () => {
    expect(suggestionsFor('referral').length).toBeLessThanOrEqual(5);
    expect(suggestionsFor('')).toEqual([]);
  });

  it('shows no title that Chromium would read as markup', () => {
    for (const { title } of tasks) expect(title.en + title.es).not.toMatch(/[<>&]/);
  });

  it('hands the words over whole', () => {
    const url = new URL(answerPage('a & b = "c"?#ñ'));
    expect(url.pathname).toBe('/popup.html');
    expect(url.searchParams.get('q')).toBe('a & b = "c"?#ñ');
  });
});
