import { i18n } from '#i18n';
import { portals } from '../../data/all-portals.ts';
import { useWords } from '../shared/language.ts';
import { shortName } from '../shared/names.ts';

/** Why each permission is asked for. A permission without a reason here fails a test. */
const REASONS: Readonly<Record<string, () => string>> = {
  storage: () => i18n.t('options.permissions.storage'),
  activeTab: () => i18n.t('options.permissions.activeTab'),
  scripting: () => i18n.t('options.permissions.scripting'),
  alarms: () => i18n.t('options.permissions.alarms'),
};

/** `asked`: the permissions of the manifest. */
export function Permissions({ asked }: { asked: readonly string[] }) {
  const words = useWords();
  const names = portals.filter(({ tipsByDefault }) => tipsByDefault).map(shortName);
  return (
    <>
      <h3>{i18n.t('options.permissions.title')}</h3>
      <ul class="permissions">
        {asked.map((name) => (
          <li key={name} data-permission={name}>
            {REASONS[name]?.() ?? name}
          </li>
        ))}
        <li>{i18n.t('options.permissions.portals', { portals: words.allOf(names) })}</li>
        <li>{i18n.t('options.permissions.none')}</li>
      </ul>
    </>
  );
}
