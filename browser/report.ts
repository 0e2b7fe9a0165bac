/** Hands the tips of a card over to the page on which a wrong one is reported. */
import { browser } from 'wxt/browser';
import type { IsoDate, Portal } from '../data/schema';
import { withDates } from '../model/page-advice';
import { tipKey } from '../model/tip-memory';
import { today } from './clock';
import { language } from './language';

export interface ReportedTip {
  /** Portal and tip; the end stands for the exact words. */
  name: string;
  text: string;
  /** When its facts were last checked. */
  checked: IsoDate;
}

/** The page gets the tips and no address: its message can't tell where the person was, or who they are. */
export async function openReport(portal: Portal, ids: readonly string[]): Promise<undefined> {
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

/** The tips that a report page was opened with. What is none is left out. */
export function reportedTips(search: string): ReportedTip[] {
  return new URLSearchParams(search).getAll('tip').flatMap((json) => {
    try {
      const { name, text, checked } = JSON.parse(json);
      const complete = [name, text, checked].every((value) => typeof value === 'string');
      return complete ? [{ name, text, checked }] : [];
    } catch {
      return [];
    }
  });
}
