/** Opens the page for reporting a wrong tip, with the tips of a card. */
import { browser } from 'wxt/browser';
import type { TipPortal } from '../data/shipped.ts';
import { withDates } from '../model/tips/page-advice.ts';
import type { ReportedTip } from '../model/tips/reported-tips.ts';
import { tipKey } from '../model/tips/tip-memory.ts';
import { today } from '../storage/clock.ts';
import { language } from '../storage/language.ts';
import { leaveReport } from '../storage/session.ts';
import { openBeside } from './open-tab.ts';

/**
 * The page gets the tips but no address, so its message can't reveal where the person was or who they are.
 * Its own address carries a random key and no text. `tab`: the tab of the card.
 */
export async function openReport(portal: TipPortal, ids: readonly string[], tab: number): Promise<undefined> {
  const tips = portal.tips.filter(({ id }) => ids.includes(id));
  const reported = tips.map(
    (tip): ReportedTip => ({
      name: `${portal.id}/${tipKey(tip)}`,
      text: withDates(tip.text, today())[language()],
      checked: tip.checked ?? portal.checked,
    }),
  );
  const query = new URLSearchParams({ about: await leaveReport(reported) });
  await openBeside(`${browser.runtime.getURL('/report.html' as '/')}?${query}`, tab);
}
