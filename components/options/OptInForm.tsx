import { i18n } from '#i18n';
import { PortalSwitches, type PortalSwitchesProps } from './PortalSwitches.tsx';

interface Props extends Omit<PortalSwitchesProps, 'byDefault'> {
  disabled: boolean;
}

/** The portals where tips run only once the user and the browser have said yes. */
export function OptInForm({ disabled, ...switches }: Props) {
  return (
    <fieldset id="opt-in" disabled={disabled}>
      <legend>{i18n.t('options.tips.optIn')}</legend>
      <p class="soft">{i18n.t('options.tips.optInText')}</p>
      <PortalSwitches byDefault={false} {...switches} />
    </fieldset>
  );
}
