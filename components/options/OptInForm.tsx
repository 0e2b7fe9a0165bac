import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { portals } from '../../data/all-portals.ts';
import { PortalSwitches, type PortalSwitchesProps } from './PortalSwitches.tsx';

interface Props extends Omit<PortalSwitchesProps, 'byDefault'> {
  disabled: boolean;
}

/** The portals where tips run only once the user and the browser have said yes. Open where one is on. */
export function OptInForm({ disabled, ...switches }: Props) {
  // Only at first: the list must not close when its last switch is turned off.
  const [open] = useState(() =>
    portals.some(({ id, tipsByDefault }) => !tipsByDefault && switches.allowed.includes(id)),
  );
  return (
    <details id="opt-in" open={open}>
      <summary>{i18n.t('options.tips.optIn')}</summary>
      <p class="soft">{i18n.t('options.tips.optInText')}</p>
      <fieldset disabled={disabled}>
        <legend class="visually-hidden">{i18n.t('options.tips.optIn')}</legend>
        <PortalSwitches byDefault={false} {...switches} />
      </fieldset>
    </details>
  );
}
