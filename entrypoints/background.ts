import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { listenToAddressBar } from '../background/address-bar.ts';
import { followBadge } from '../background/badge.ts';
import { onCommand } from '../background/command.ts';
import { followCards } from '../background/follow-cards.ts';
import { greet } from '../background/greeting.ts';
import { followPermissions } from '../background/registrations.ts';
import { answer } from '../background/requests.ts';
import { parseRequest } from '../model/tips/messages.ts';
import { lendLocks } from '../storage/lock.ts';
import { followSync } from '../storage/sync.ts';

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    greet(reason).catch(console.error);
  });
  browser.commands.onCommand.addListener(onCommand);
  listenToAddressBar();
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const request = parseRequest(message);
    // Only our own script in the top frame of a tab may ask; pages can't reach this listener at all.
    // A page that is only prerendered has another frame number (measured, Chromium 156): nothing counts
    // as seen there, and its script asks again when the page becomes visible.
    if (
      !request ||
      sender.id !== browser.runtime.id ||
      sender.tab?.id === undefined ||
      sender.frameId !== 0
    ) {
      return undefined;
    }
    return answer(request, { tab: sender.tab.id, url: sender.url ?? '' }).catch((error: unknown) => {
      // A page is told nothing of what went wrong here: it shows no card.
      console.error(error);
      return null;
    });
  });
  lendLocks();
  followPermissions();
  followCards();
  followBadge();
  followSync();
});
