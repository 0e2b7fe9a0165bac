import { fireEvent } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { find, showPopup, viewOf } from '../kit/setup.tsx';

describe('an answer about somebody else', () => {
  const profile = { status: 'active-duty', region: 'east' } as const;

  it('says whom it is about, and is about the person after one tap', () => {
    const { container, getByText } = showPopup({ question: 'check the referral for my wife', profile });
    expect(find(container, 'main').dataset.portal).toBe('humana-military');
    getByText('For your spouse.');
    fireEvent.click(getByText('It’s for me'));
    expect(container.querySelector('.person')).toBeNull();
  });

  it('says nothing where it is about the person who asks', () => {
    const { container } = showPopup({ question: 'check my referral', profile });
    expect(container.querySelector('.person')).toBeNull();
  });

  it('keeps an answer about them out of the profile of the person who asks', () => {
    const stored: unknown[] = [];
    const { container } = showPopup({
      question: 'check the referral for my daughter in college',
      profile: { status: 'active-duty' },
      onProfile: async (change) => void stored.push(change),
    });
    expect(viewOf(container)).toBe('question');
    fireEvent.click(find(container, '[data-answer="region:west"]'));
    expect(find(container, 'main').dataset.portal).toBe('triwest');
    expect(stored).toEqual([]);
  });
});
