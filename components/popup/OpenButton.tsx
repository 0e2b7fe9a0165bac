import { i18n } from '#i18n';
import type { Link } from '../../data/schema';
import { Icon } from '../shared/Icon';
import { Unsure } from '../shared/Unsure';

interface Props {
  link: Pick<Link, 'url' | 'certainty'>;
  /** What is opened, in the user's words: "TriWest". */
  name: string;
  /** The main thing to do here, or one among several. */
  primary?: boolean;
  onOpen(url: string): void;
}

/** "Open TriWest", with the host below, so that the address can be compared with what then opens. */
export function OpenButton({ link, name, primary = false, onOpen }: Props) {
  return (
    <p class="open">
      <button type="button" class={primary ? 'primary' : ''} onClick={() => onOpen(link.url)}>
        {i18n.t('popup.open', { name })} <Icon shape="open" />
      </button>{' '}
      <span class="soft">{new URL(link.url).hostname}</span> <Unsure fact={link} />
    </p>
  );
}
