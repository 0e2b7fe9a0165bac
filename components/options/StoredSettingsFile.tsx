import { BadSettingsFile, settingsFile, takeSettingsFile } from '../../storage/settings-file.ts';
import { saveFile } from '../shared/save-file.ts';
import { SettingsFile } from './SettingsFile.tsx';

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
