import { i18n } from '#i18n';
import { portals } from '../../data/all-portals.ts';
import type { PagePortal } from '../../data/shipped.ts';
import { CORNERS, type Corner } from '../../data/vocabulary.ts';
import type { Change } from '../../storage/store.ts';
import type { TipSettings } from '../../storage/tips.ts';
import { cornerLabel } from '../shared/labels.ts';
import { shortName } from '../shared/names.ts';
import { Section } from '../shared/Section.tsx';
import type { useSaid } from '../shared/said.tsx';
import { OptInForm } from './OptInForm.tsx';
import { PortalSwitches } from './PortalSwitches.tsx';
import { Switch } from './Switch.tsx';

interface Props {
  tips: TipSettings;
  /** Ids of the portals on which the browser lets tips run. */
  allowed: readonly string[];
  outcome: ReturnType<typeof useSaid>;
  onChange(change: Change<TipSettings>): void;
  onPortal(portal: PagePortal, on: boolean): void;
}

/** Whether, on which portals, and in which corner of the window tips are shown. */
export function TipsForm({ tips, allowed, outcome, onChange, onPortal }: Props) {
  const blocked = blockedNames(allowed);
  const switches = { allowed, portalsOff: tips.portalsOff, onPortal };
  return (
    <Section id="tips" title={i18n.t('options.tips.title')} outcome={outcome}>
      <Switch
        id="tips-on"
        label={i18n.t('options.tips.show')}
        on={!tips.off}
        onChange={(on) => onChange((stored) => ({ ...stored, off: !on }))}
      />
      <fieldset disabled={tips.off}>
        <legend>{i18n.t('options.tips.perPortal')}</legend>
        {blocked && <p>{i18n.t('options.tips.blocked', { names: blocked })}</p>}
        <PortalSwitches byDefault {...switches} />
      </fieldset>
      <OptInForm disabled={tips.off} {...switches} />
      <div class="field">
        <label for="corner">{i18n.t('options.tips.corner')}</label>
        <select
          id="corner"
          value={tips.corner}
          disabled={tips.off}
          onChange={({ currentTarget }) => {
            const corner = currentTarget.value as Corner;
            onChange((stored) => ({ ...stored, corner }));
          }}
        >
          {CORNERS.map((corner) => (
            <option key={corner} value={corner}>
              {cornerLabel(corner)}
            </option>
          ))}
        </select>
      </div>
    </Section>
  );
}

/** The portals with tips from the start that the user has taken from us in the browser's settings. */
function blockedNames(allowed: readonly string[]): string {
  return portals
    .filter(({ id, tipsByDefault }) => tipsByDefault && !allowed.includes(id))
    .map(shortName)
    .join(', ');
}
