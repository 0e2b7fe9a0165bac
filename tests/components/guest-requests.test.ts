/** The content script's requests while the background is not available. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { freshPage, runtime, startGuest } from '../kit/guest.ts';

const { sendMessage } = runtime;

describe('a request of the content script', () => {
  let stop: () => void;
  const start = async () => {
    stop = await startGuest();
  };
  beforeEach(() => {
    vi.useFakeTimers();
    freshPage();
    sendMessage.mockReset();
  });
  afterEach(() => {
    stop();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('is made once where it is answered', async () => {
    sendMessage.mockResolvedValue(null);
    await start();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  it('is made again at once where it fails, and once more a second later', async () => {
    sendMessage.mockRejectedValueOnce(new Error('gone')).mockRejectedValueOnce(new Error('gone'));
    sendMessage.mockResolvedValue(null);
    await start();
    await vi.advanceTimersByTimeAsync(900);
    expect(sendMessage).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sendMessage).toHaveBeenCalledTimes(3);
  });

  it('is made again where no answer comes', async () => {
    sendMessage.mockReturnValueOnce(new Promise(() => {})).mockResolvedValue(null);
    await start();
    await vi.advanceTimersByTimeAsync(2900);
    expect(sendMessage).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  it('is given up where nobody ever answers, without a word', async () => {
    sendMessage.mockRejectedValue(new Error('gone'));
    await start();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(sendMessage).toHaveBeenCalledTimes(3);
  });

  it('is given up after five refusals', async () => {
    sendMessage.mockResolvedValue(undefined);
    await start();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(sendMessage).toHaveBeenCalledTimes(6);
  });
});
