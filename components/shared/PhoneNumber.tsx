import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PagePhone } from '../../data/shipped.ts';
import { Unsure } from './Unsure.tsx';

/** A number to read out, to copy, and to call where the device is held in the hand. */
export function PhoneNumber({ phone }: { phone: Pick<PagePhone, 'label' | 'number' | 'certainty'> }) {
  const [said, setSaid] = useState('');
  const { number, label } = phone;
  const copy = () => {
    // Emptied first, so that the same words are a change again and are read out again.
    setSaid('');
    navigator.clipboard.writeText(number).then(
      () => setSaid(i18n.t('popup.actions.copied')),
      () => setSaid(i18n.t('popup.actions.notCopied')),
    );
  };
  return (
    <span class="phone-number">
      {canCall() ? <a href={`tel:${number.replace(/[^\d+]/g, '')}`}>{number}</a> : <b>{number}</b>}{' '}
      <button
        type="button"
        class="chip no-print"
        aria-label={i18n.t('credentials.copyNumber', { label })}
        onClick={copy}
      >
        {i18n.t('credentials.copy')}
      </button>{' '}
      <Unsure fact={phone} />
      <span class="copied" role="status">
        {said}
      </span>
    </span>
  );
}

/** A finger is a good sign of a phone; few computers call. */
const canCall = () => matchMedia('(pointer: coarse)').matches;
