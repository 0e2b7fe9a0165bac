/** On which documents the content script starts. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { freshPage, listening, requests, runtime, settle } from '../kit/guest.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('chrome', { runtime });
  vi.stubGlobal('browser', undefined);
  freshPage();
});
afterEach(() => {
  (globalThis as { portalGuideStop?: () => void }).portalGuideStop?.();
  vi.restoreAllMocks();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function run() {
  const { default: script } = await import('../../entrypoints/portal.ts');
  script.main();
  await settle();
}

describe('the content script', () => {
  it.each(['text/html', 'application/xhtml+xml'])('begins in a page: %s', async (type) => {
    vi.spyOn(document, 'contentType', 'get').mockReturnValue(type);
    await run();
    expect(requests('advice')).toHaveLength(1);
  });

  it.each(['text/plain', 'image/png', 'application/pdf', 'application/xml'])(
    'leaves other documents alone: %s',
    async (type) => {
      vi.spyOn(document, 'contentType', 'get').mockReturnValue(type);
      await run();
      expect(runtime.sendMessage).not.toHaveBeenCalled();
    },
  );

  it('leaves frames inside a page alone', async () => {
    vi.spyOn(window, 'top', 'get').mockReturnValue({} as Window);
    await run();
    expect(runtime.sendMessage).not.toHaveBeenCalled();
  });

  it('replaces the copy before it', async () => {
    await run();
    await run();
    expect(requests('advice')).toHaveLength(2);
    expect(listening()).toBe(1);
  });
});
