import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from './Icon.tsx';

interface Props {
  text: string;
  /** What the button does, where the icon alone does not say it. */
  label: string;
}

/** Puts a text on the clipboard, and says whether the browser did. */
export function CopyButton({ text, label }: Props) {
  const [said, setSaid] = useState('');
  // Also where the browser has no clipboard to give.
  const write = async () => navigator.clipboard.writeText(text);
  const copy = () =>
    write().then(
      () => setSaid(i18n.t('report.copied')),
      () => setSaid(i18n.t('real.notCopied')),
    );
  return (
    <>
      <button type="button" class="chip" data-action="copy" aria-label={label} onClick={copy}>
        <Icon shape="copy" /> {i18n.t('real.copy')}
      </button>
      <span class="soft" role="status">
        {said}
      </span>
    </>
  );
}
