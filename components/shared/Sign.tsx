import { i18n } from '#i18n';

/**
 * The signpost that stands for Portal Guide, with colors of its own (`assets/icon.svg` shows the same).
 * Hidden from screen readers: it stands beside words that say the same.
 */
function Sign() {
  return (
    <svg class="sign" viewBox="0 0 128 128" aria-hidden="true">
      <rect class="ground" width="128" height="128" rx="28" />
      <rect class="post" x="56" y="16" width="16" height="96" />
      <path class="board" d="M24 24h64l16 16-16 16H24z" />
      <path class="behind" d="M104 64H40L24 80l16 16h64z" />
    </svg>
  );
}

/** The sign and the name beside it, for the head of a page. */
export function Brand() {
  return (
    <span class="brand">
      <Sign /> {i18n.t('popup.region')}
    </span>
  );
}
