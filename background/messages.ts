/** Takes messages: from the launcher's script, from the card, and from our own pages. */
import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';
import { followMessage } from '../storage/job.ts';
import { answerCard } from './card-requests.ts';
import { admit, isOurPage } from './intake.ts';
import { answer } from './requests.ts';

type Sender = Browser.runtime.MessageSender;

/** Resolves to the answer; undefined where the message is not answered. Pages can't reach this at all. */
export function onMessage(message: unknown, sender: Sender): Promise<unknown> | undefined {
  const ours = sender.id === browser.runtime.id && isOurPage(sender.url ?? '');
  if (ours && followMessage(message, () => isPrivate(sender))) return undefined;
  const admitted = admit(message, sender);
  if (!admitted) return undefined;
  const { request } = admitted;
  const answered =
    admitted.of === 'card'
      ? answerCard(admitted.request, admitted.sender)
      : answer(admitted.request, admitted.sender);
  return answered.catch((error: unknown) => {
    // Don't tell a page what went wrong; it shows no card.
    console.error(request.type, error);
    return null;
  });
}

/** The popup has no tab of its own; it stands above the active one. */
async function isPrivate(sender: Sender): Promise<boolean> {
  const [behind] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return (sender.tab ?? behind)?.incognito === true;
}
