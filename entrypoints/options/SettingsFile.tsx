import { saveFile } from '../../browser/save-file';
import { BadSettingsFile, settingsFile, takeSettingsFile } from '../../browser/settings-file';
import { SettingsFile } from '../../components/options/SettingsFile';

/** Export and import on the storage and the browser's own downloads. */
export function StoredSettingsFile() {
  return (
    <SettingsFile
      onExport={async () => saveFile('portal-guide-settings.json', 'application/json', await settingsFile())}
      onImport={takeSettingsFile}
      problemOf={(error) => (error instanceof BadSettingsFile ? error.problem : null)}
    />
  );
}
