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

  it('says nothing where the task is about nobody else anyway', () => {
    const { container } = showPopup({ question: 'add my newborn son to deers', profile });
    expect(find(container, 'main').dataset.task).toBe('add-newborn');
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

describe('what the words tell', () => {
  it('is said, and one tap takes each of it back', () => {
    const { container, getByText } = showPopup({
      question: 'I have TRICARE Prime in Texas, check my referral',
      profile: { region: 'east' },
    });
    const heard = () => [...container.querySelectorAll<HTMLElement>('.heard')];
    expect(heard().map(({ dataset }) => dataset.heard)).toEqual(['state', 'plan']);
    expect(find(container, 'main').dataset.portal).toBe('triwest');
    fireEvent.click(getByText('Texas'));
    expect(find(container, 'main').dataset.portal).toBe('humana-military');
    expect(heard().map(({ dataset }) => dataset.heard)).toEqual(['plan']);
  });

  it('names where a move goes', () => {
    const { container } = showPopup({ question: 'we are moving to Texas', profile: { state: 'VA' } });
    expect(find(container, '[data-heard="destination"]').textContent).toContain('moving to Texas');
  });

  it('is kept out of words that tell nothing', () => {
    const { container } = showPopup({ question: 'check my referral', profile: { region: 'east' } });
    expect(container.querySelector('.person')).toBeNull();
  });
});
