import type { IsoDate } from '../../data/schema.ts';

/** A tip of a card, as the page for reporting a wrong tip shows it. */
export interface ReportedTip {
  /** Portal and tip; the end stands for the exact words. */
  name: string;
  text: string;
  /** When its facts were last checked. */
  checked: IsoDate;
}
