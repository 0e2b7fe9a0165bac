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
  /** In place of the popup's own way to open an address. */
  onOpen?(url: string): void;
}

/** A button for a page of somebody else's, with the host below, so that the address can be compared with what then opens. */
export function OpenButton({ link, label, primary = false, onOpen }: Props) {
  const { open } = usePopup();
  return (
    <p class="open">
      <button type="button" class={primary ? 'primary' : ''} onClick={() => (onOpen ?? open)(link.url)}>
        {label} <Icon shape="open" />
      </button>{' '}
      <span class="soft">{new URL(link.url).hostname}</span> <Unsure fact={link} />
    </p>
  );
}
