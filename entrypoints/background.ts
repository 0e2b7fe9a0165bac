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
    // Only our own script in the top frame of a tab may ask; pages can't reach this listener at all. A
    // prerendered page has another frame number (measured in Chromium 156). Its tips don't count as seen,
    // and its script asks again when the page becomes visible.
    if (
      !request ||
      sender.id !== browser.runtime.id ||
      sender.tab?.id === undefined ||
      sender.frameId !== 0
    ) {
      return undefined;
    }
    return answer(request, { tab: sender.tab.id, url: sender.url ?? '' }).catch((error: unknown) => {
      // Don't tell a page what went wrong; it shows no card.
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
