/** What every view of the popup needs and none of them changes: the day, and where to go from here. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { IsoDate } from '../../data/schema.ts';
import type { PagePortal, PageTask } from '../../data/shipped.ts';
import type { Member, Whom } from '../../model/answer/household.ts';
import type { Situation } from '../../model/answer/situation.ts';
import type { PageId } from '../options/pages.ts';

export interface PopupActions {
  /** The person's own day. */
  today: IsoDate;
  /** Others of the person's household. */
  people: readonly Member[];
  /** Who of them is meant where nothing else says it, by id. */
  usual?: string | undefined;
  /** Whom the answer that is up is about, by id; absent for the person who asks. */
  about?: string | undefined;
  /** Opens an address in a new tab. */
  open(url: string): void;
  /** Shows a task. `known` and `about`: what was said, and about whom; inside an answer, what was said there. */
  showTask(task: PageTask, known?: Situation, about?: Whom): void;
  /** Shows a portal by itself. */
  showPortal(portal: PagePortal): void;
  /** Opens one of the options' pages. */
  showPage(page: PageId): void;
}

const PopupContext = createContext<PopupActions | null>(null);

export const PopupProvider = PopupContext.Provider;

/** Throws outside `Popup`: a view without its popup is a mistake of ours. */
export function usePopup(): PopupActions {
  const actions = useContext(PopupContext);
  if (!actions) throw new Error('No PopupProvider around this component');
  return actions;
}
