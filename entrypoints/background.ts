import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { onCommand } from '../browser/command';
import { updateBadge } from '../browser/deadlines';
import { greet } from '../browser/first-run';
import { parseRequest } from '../browser/messages';
import { listenToAddressBar } from '../browser/omnibox';
import { followSettings } from '../browser/open-tabs';
import { followPermissions } from '../browser/optional-hosts';
import { followSync } from '../browser/sync';
import { answer } from '../browser/tips';

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    greet(reason).catch(console.error);
    updateBadge().catch(console.error);
  });
  browser.runtime.onStartup.addListener(() => {
    updateBadge().catch(console.error);
  });
  browser.commands.onCommand.addListener(onCommand);
  listenToAddressBar();
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const request = parseRequest(message);
    // Only our own script in the top frame of a tab may ask; pages can't reach this listener at all.
    if (
      !request ||
      sender.id !== browser.runtime.id ||
      sender.tab?.id === undefined ||
      sender.frameId !== 0
    ) {
      return undefined;
    }
    updateBadge().catch(console.error);
    return answer(request, { tab: sender.tab.id, url: sender.url ?? '' });
  });
  followPermissions();
  followSettings();
  followSync();
});
