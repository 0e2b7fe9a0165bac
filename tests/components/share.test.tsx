import { fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { shareText } from '../../components/popup/share.ts';
import { find, showPopup } from '../kit/setup.tsx';

type Share = (data: ShareData) => Promise<void>;

/** What a browser with a share menu offers; this test's browser has none. */
function withShareMenu(answer: Share) {
  const share = vi.fn(answer);
  Object.defineProperty(navigator, 'share', { value: share, configurable: true });
  return share;
}

function showAnswer() {
  const { container } = showPopup({
    task: 'check-referral',
    profile: { region: 'west', status: 'survivor' },
  });
  return {
    button: (action: string) => container.querySelector<HTMLElement>(`[data-action="${action}"]`),
    said: () => find(container, '.actions [role="status"]').textContent,
  };
}

describe('sharing an answer', () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'share');
  });

  it('is not offered where the browser has no share menu', () => {
    const { button } = showAnswer();
    expect(button('share')).toBeNull();
    expect(button('copy')).not.toBeNull();
  });

  it('passes the same text that copying gives, in the click, and nothing else', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const share = withShareMenu(() => Promise.resolve());
    const { button, said } = showAnswer();
    fireEvent.click(button('copy')!);
    await waitFor(() => expect(said()).toBe('Copied.'));
    fireEvent.click(button('share')!);
    expect(share).toHaveBeenCalledExactlyOnceWith({ text: writeText.mock.calls[0]?.[0] });
    expect(share.mock.calls[0]?.[0].text).toMatch(/^Check a referral\n/);
    await waitFor(() => expect(said()).toBe(''));
  });

  it('shows no error if the person closes the menu', async () => {
    withShareMenu(() => Promise.reject(new DOMException('closed', 'AbortError')));
    await expect(shareText('words')).resolves.toBeUndefined();
  });

  it('says so where the menu fails', async () => {
    withShareMenu(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    const { button, said } = showAnswer();
    fireEvent.click(button('share')!);
    await waitFor(() => expect(said()).toBe('This browser could not share it.'));
  });
});
