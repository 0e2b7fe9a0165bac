import { i18n } from '#i18n';
import type { PagePhone } from '../../data/shipped.ts';
import { CopyButton } from './CopyButton.tsx';
import { Unsure } from './Unsure.tsx';

/** A number to read out, to copy, and to call where the device is held in the hand. */
export function PhoneNumber({ phone }: { phone: Pick<PagePhone, 'label' | 'number' | 'certainty'> }) {
  const { number, label } = phone;
  return (
    <span class="phone-number">
      {canCall() ? <a href={`tel:${number.replace(/[^\d+]/g, '')}`}>{number}</a> : <b>{number}</b>}{' '}
      <CopyButton text={number} label={i18n.t('credentials.copyNumber', { label })} /> <Unsure fact={phone} />
    </span>
  );
}

/** A finger is a good sign of a phone; few computers call. */
const canCall = () => matchMedia('(pointer: coarse)').matches;
