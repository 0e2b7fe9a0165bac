import { i18n } from '#i18n';
import type { HideScope } from '../../browser/messages';

const SCOPES: readonly HideScope[] = ['tab', 'portal', 'everywhere'];

/** Three ways to be left alone, from now to always; the last two can be undone in the popup's settings. */
export function HideMenu({ onHide }: { onHide(scope: HideScope): void }) {
  return (
    <details class="hide">
      <summary>{i18n.t('tips.hide.label')}</summary>
      <div>
        {SCOPES.map((scope) => (
          <button type="button" key={scope} onClick={() => onHide(scope)}>
            {i18n.t(`tips.hide.${scope}`)}
          </button>
        ))}
      </div>
    </details>
  );
}
