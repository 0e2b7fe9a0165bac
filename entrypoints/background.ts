import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { listenToAddressBar } from '../background/address-bar.ts';
import { followBadge } from '../background/badge.ts';
import { onCommand } from '../background/command.ts';
import { followCards } from '../background/follow-cards.ts';
import { greet } from '../background/greeting.ts';
import { admit } from '../background/intake.ts';
import { followPermissions } from '../background/registrations.ts';
import { answer } from '../background/requests.ts';
import { closeStorageToPages } from '../background/storage-access.ts';
import { lendLocks } from '../storage/lock.ts';
import { followSync } from '../storage/sync.ts';

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    greet(reason).catch(console.error);
  });
  browser.commands.onCommand.addListener(onCommand);
  listenToAddressBar();
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const admitted = admit(message, sender);
    if (!admitted) return undefined;
    return answer(admitted.request, admitted.sender).catch((error: unknown) => {
      // Don't tell a page what went wrong; it shows no card.
      console.error(error);
      return null;
    });
  });
  closeStorageToPages().catch(console.error);
  lendLocks();
  followPermissions();
  followCards();
  followBadge();
  followSync();
});
