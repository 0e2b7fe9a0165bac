import { i18n } from '#i18n';
import type { PageLink } from '../../data/shipped.ts';
import { Icon } from '../shared/Icon.tsx';
import { Unsure } from '../shared/Unsure.tsx';
import { usePopup } from './popup-context.ts';

interface Props {
  link: Pick<PageLink, 'url' | 'certainty'>;
  /** What the button says. */
  label: string;
  /** The main thing to do here, or one among several. */
  primary?: boolean;
  /** Whether the one mark of the view tells of doubts, so that none stands here. */
  quiet?: boolean;
}

/** A button for a page of somebody else's, with the host in or beside it, so that the address can be compared with what then opens. */
export function OpenButton({ link, label, primary = false, quiet = false }: Props) {
  const { open } = usePopup();
  // Plain text: with places to break in it, a screen reader says the address in pieces.
  const host = <span class="host">{new URL(link.url).hostname}</span>;
  return (
    <p class="open">
      <button type="button" class={primary ? 'primary' : ''} onClick={() => open(link.url)}>
        <span>
          {label}
          {primary && host}
        </span>{' '}
        <Icon shape="open" />
        <span class="visually-hidden">{i18n.t('popup.newTab')}</span>
      </button>{' '}
      {!primary && host} {!quiet && <Unsure fact={link} />}
    </p>
  );
}
