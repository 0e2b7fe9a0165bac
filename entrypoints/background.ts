import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { listenToAddressBar } from '../background/address-bar.ts';
import { followBadge } from '../background/badge.ts';
import { onCommand } from '../background/command.ts';
import { followCards } from '../background/follow-cards.ts';
import { greet } from '../background/greeting.ts';
import { onMessage } from '../background/messages.ts';
import { followPermissions } from '../background/registrations.ts';
import { closeStorageToPages } from '../background/storage-access.ts';
import { forgetCards } from '../storage/cards.ts';
import { followTicks } from '../storage/job.ts';
import { lendLocks } from '../storage/lock.ts';
import { followTab } from '../storage/session.ts';
import { followSync } from '../storage/sync.ts';

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    greet(reason).catch(console.error);
  });
  browser.commands.onCommand.addListener(onCommand);
  listenToAddressBar();
  browser.runtime.onMessage.addListener(onMessage);
  browser.tabs.onRemoved.addListener((tab) => void forgetCards(tab).catch(console.error));
  browser.tabs.onReplaced.addListener((now, before) => void followTab(before, now).catch(console.error));
  closeStorageToPages().catch(console.error);
  lendLocks();
  followPermissions();
  followCards();
  followBadge();
  followTicks();
  followSync();
});
