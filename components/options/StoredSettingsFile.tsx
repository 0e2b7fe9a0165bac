import { BadSettingsFile, settingsFile, takeSettingsFile } from '../../storage/settings-file.ts';
import { saveFile } from '../shared/save-file.ts';
import { SettingsFile } from './SettingsFile.tsx';

/** Export and import on the storage and the browser's own downloads. */
export function StoredSettingsFile() {
  return (
    <SettingsFile
      onExport={saveSettings}
      onImport={takeSettingsFile}
      problemOf={(error) => (error instanceof BadSettingsFile ? error.problem : null)}
    />
  );
}

/** Gives the user a file with all settings. Rejects where they can't be read. */
export async function saveSettings(): Promise<void> {
  saveFile('portal-guide-settings.json', 'application/json', await settingsFile());
}
