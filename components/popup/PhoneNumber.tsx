import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PagePhone } from '../../data/shipped.ts';
import { now } from '../../storage/clock.ts';
import { hoursText, openText } from '../shared/hours.ts';
import { useWords } from '../shared/language.ts';
import { copyText } from './copy-text.ts';

interface Props {
  phone: PagePhone;
  /**
   * The one thing of the answer, one of several such, or a line beside something else. `row`: one of a list whose
   * hours are told once for all.
   */
  size: 'headline' | 'large' | 'line' | 'row';
  /** Stands where the desk's name does, and names it too. */
  desk?: ComponentChildren;
}

/** A telephone number: to call where this is a phone, to copy everywhere, with its hours where they are known. */
export function PhoneNumber({ phone, size, desk }: Props) {
  const words = useWords();
  const [said, setSaid] = useState('');
  const { number, label, area, hours } = phone;
  const copy = () => {
    setSaid('');
    copyText(number).then(
      () => setSaid(i18n.t('popup.actions.copied')),
      () => setSaid(i18n.t('popup.actions.notCopied')),
    );
  };
  return (
    <div class="phone" data-size={size} data-phone={number}>
      {desk ?? <span class="desk soft">{(size === 'row' && area) || label}</span>}
      <div class="phone-row">
        <b class={size === 'headline' ? 'number headline' : 'number'}>
          {canCall() ? <a href={`tel:${number.replace(/[^+\d]/g, '')}`}>{number}</a> : number}
        </b>
        <button
          type="button"
          class="chip"
          data-action="copy-number"
          aria-label={i18n.t('popup.phone.copy', { label, number })}
          onClick={copy}
        >
          {i18n.t('popup.phone.copyShort')}
        </button>
        <span class="soft" role="status">
          {said}
        </span>
      </div>
      {hours && size !== 'row' && (
        <span class="soft">
          {hoursText(hours, words)}
          {'zone' in hours && ` · ${openText(hours, new Date(now()), words)}`}
        </span>
      )}
    </div>
  );
}

/** Whether this is something that calls: a computer would only ask which program to use. */
function canCall(): boolean {
  return matchMedia('(pointer: coarse)').matches;
}
