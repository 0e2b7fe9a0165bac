import type { Ref } from 'preact';
import { i18n } from '#i18n';

interface Props {
  refTo: Ref<HTMLButtonElement>;
  count: number;
  open: boolean;
  onToggle(event: MouseEvent): void;
}

/**
 * The small button that is always there when a page has tips. Says nothing about the person: its
 * only text is a number drawn by the style sheet, which a page's `window.find()` can't see.
 */
export function Launcher({ refTo, count, open, onToggle }: Props) {
  return (
    <button
      type="button"
      class="launcher"
      ref={refTo}
      aria-expanded={open}
      aria-label={i18n.t('tips.launcher', count, [String(count)])}
      data-count={count}
      onClick={onToggle}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M5 21V4m0 1h11l-2 4 2 4H5" />
      </svg>
    </button>
  );
}
