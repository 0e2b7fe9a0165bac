import type { HideScope } from '../../data/vocabulary.ts';
import type { CardContent, CardTip } from '../../model/tips/messages.ts';
import { button, disclosure, element, icon } from './element.ts';

/** What a person can do in the card. */
export interface CardActions {
  onAct(tip: string): void;
  onMove(): void;
  onReport(): void;
  onClose(event: MouseEvent): void;
  onHide(scope: HideScope): void;
}

const MOVE = 'M12 3v18M3 12h18M9 6l3-3l3 3m-6 12l3 3l3-3M6 9l-3 3l3 3m12-6l3 3l-3 3';
const CLOSE = 'M6 6l12 12M18 6L6 18';
const TITLE_ID = 'pg-title';

/** The tips of this page, most important first. Not modal: the page stays usable. */
export function tipCard({ tips, terms, words }: CardContent, actions: CardActions): HTMLElement {
  const { onAct, onMove, onReport, onClose, onHide } = actions;
  return element(
    'section',
    { class: 'card', tabindex: '-1', 'aria-labelledby': TITLE_ID },
    element(
      'header',
      {},
      element('h2', { id: TITLE_ID }, words.title),
      button({ class: 'icon move', 'aria-label': words.move }, icon(MOVE), onMove),
      button({ class: 'icon close', 'aria-label': words.close }, icon(CLOSE), onClose),
    ),
    element('ul', {}, ...tips.map((tip) => tipItem(tip, () => onAct(tip.id)))),
    ...terms.map(({ question, meaning }) => disclosure('term', question, element('p', {}, meaning))),
    element(
      'footer',
      {},
      element('p', {}, words.about),
      button({ class: 'wrong' }, words.wrong, onReport),
      hideMenu(words.hide, words.scopes, onHide),
    ),
  );
}

/** One tip: its kind as a word (not only a color), the text, and at most one button. */
function tipItem({ kind, label, text, note, action }: CardTip, onAct: () => void): HTMLElement {
  return element(
    'li',
    { class: kind },
    element(
      'p',
      {},
      element('strong', {}, label),
      ` ${text}`,
      note === null ? null : element('em', {}, ` ${note}`),
    ),
    action === null ? null : button({}, action, onAct),
  );
}

/**
 * Ways to hide the tips: for this tab, this portal, or everywhere. The last two can be undone in the
 * popup's settings.
 */
function hideMenu(
  label: string,
  scopes: CardContent['words']['scopes'],
  onHide: (scope: HideScope) => void,
): HTMLElement {
  const buttons = scopes.map(([scope, name]) => button({}, name, () => onHide(scope)));
  return disclosure('hide', label, element('div', {}, ...buttons));
}
