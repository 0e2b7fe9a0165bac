/** The card's connection: it gets a token from the launcher's script, and asks the background by it. */
import type { CardContent, CardQuestion } from '../model/tips/messages.ts';
import { cardEvents, runtime } from './transport.ts';

/** Changes that follow each other within so many milliseconds lead to one question. */
const QUIET_MS = 50;

/**
 * Waits for a token, then calls back with what the card shows, now and whenever something stored changes or
 * the page comes to the front. A page that frames the card without a token gets an empty page.
 */
export function connectCard(changed: (content: CardContent) => void): { ask(question: CardQuestion): void } {
  let token = location.hash.slice(1);
  let timer = 0;

  const send = (question: CardQuestion): Promise<unknown> =>
    runtime.sendMessage({ ...question, card: token }).catch(() => null);

  async function show(): Promise<void> {
    const content = (await send({ type: 'show' })) as CardContent | null;
    if (content) changed(content);
  }

  const plan = () => {
    if (!token) return;
    clearTimeout(timer);
    timer = window.setTimeout(show, QUIET_MS);
  };

  addEventListener('message', ({ data }) => {
    if (typeof data !== 'string') return;
    // The launcher's script says the token again when the page has another address.
    if (token) return plan();
    token = data;
    show();
  });
  cardEvents().addListener(plan);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && plan());
  if (token) show();
  return {
    async ask(question) {
      await send(question);
      // Firefox 153 tells a frame nothing of changes that are kept for the session.
      if (question.type !== 'fit' && question.type !== 'met') plan();
    },
  };
}
