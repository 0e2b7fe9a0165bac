import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { GO_TO_TIPS, onCommand } from '../../background/command.ts';
import { openSteps } from '../../background/steps.ts';
import { FOCUS_CARD } from '../../model/tips/messages.ts';
import { takeSteps } from '../../storage/session.ts';

const STEPS = { task: 'check-claim', tab: 7 };
const openPopup = vi.fn<() => Promise<void>>();
const create = vi.fn<(tab: { url: string }) => Promise<unknown>>();

beforeEach(() => {
  fakeBrowser.reset();
  openPopup.mockReset().mockResolvedValue();
  create.mockReset().mockResolvedValue({});
  Object.assign(fakeBrowser.action, { openPopup });
  Object.assign(fakeBrowser.tabs, { create });
});

describe('the steps of a task', () => {
  it('open in the popup, which takes them once', async () => {
    await openSteps(STEPS);
    expect(openPopup).toHaveBeenCalledTimes(1);
    expect(create).not.toHaveBeenCalled();
    expect(await takeSteps(7)).toEqual(STEPS);
    expect(await takeSteps(7)).toBeNull();
  });

  it('open in a tab where the browser opens no popup, and leave nothing for the next popup', async () => {
    openPopup.mockRejectedValue(new Error('openPopup requires a user gesture'));
    await openSteps(STEPS);
    const url = new URL(create.mock.calls[0]?.[0].url ?? '');
    expect(url.pathname).toBe('/popup.html');
    expect(url.search).toBe('?task=check-claim');
    expect(await takeSteps(7)).toBeNull();
  });

  it('are not shown above another tab', async () => {
    await openSteps(STEPS);
    expect(await takeSteps(8)).toBeNull();
    expect(await takeSteps(7)).toBeNull();
  });
});

describe('the command', () => {
  const sendMessage = vi.fn<(tab: number, message: unknown) => Promise<unknown>>();
  beforeEach(() => {
    sendMessage.mockReset().mockResolvedValue(undefined);
    Object.assign(fakeBrowser.tabs, { sendMessage, query: async () => [{ id: 7 }] });
  });

  it('goes to the card of the page in front', async () => {
    await onCommand(GO_TO_TIPS);
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith(7, FOCUS_CARD);
  });

  it('is no error on a page without our script', async () => {
    sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
    await expect(onCommand(GO_TO_TIPS)).resolves.toBeUndefined();
  });

  it('leaves other commands alone', async () => {
    await onCommand('_execute_action');
    expect(sendMessage).not.toHaveBeenCalled();
  });
});
