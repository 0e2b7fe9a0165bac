/** What the report page is told of a card's tips, by its address. */
import type { IsoDate } from '../../data/schema.ts';

export interface ReportedTip {
  /** Portal and tip; the end stands for the exact words. */
  name: string;
  text: string;
  /** When its facts were last checked. */
  checked: IsoDate;
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
