/** Opens the page for reporting a wrong tip, with the tips of a card. */
import { browser } from 'wxt/browser';
import type { TipPortal } from '../data/shipped.ts';
import { withDates } from '../model/tips/page-advice.ts';
import type { ReportedTip } from '../model/tips/reported-tips.ts';
import { tipKey } from '../model/tips/tip-memory.ts';
import { today } from '../storage/clock.ts';
import { language } from '../storage/language.ts';

/**
 * The page gets the tips but no address, so its message can't reveal where the person was or who they are.
 */
export async function openReport(portal: TipPortal, ids: readonly string[]): Promise<undefined> {
  const tips = ids.flatMap((id) => portal.tips.filter((tip) => tip.id === id));
  const reported = tips.map(
    (tip): ReportedTip => ({
      name: `${portal.id}/${tipKey(tip)}`,
      text: withDates(tip.text, today())[language()],
      checked: tip.checked ?? portal.checked,
    }),
  );
  const query = new URLSearchParams(reported.map((tip) => ['tip', JSON.stringify(tip)]));
  await browser.tabs.create({ url: `${browser.runtime.getURL('/report.html' as '/')}?${query}` });
}
