import { SettingsFile } from '../../components/options/SettingsFile.tsx';
import { saveFile } from '../../components/shared/save-file.ts';
import { BadSettingsFile, settingsFile, takeSettingsFile } from '../../storage/settings-file.ts';

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
