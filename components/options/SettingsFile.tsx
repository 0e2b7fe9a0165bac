import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FileProblem } from '../../storage/settings-file.ts';
import { fileProblemLabel } from '../shared/labels.ts';
import { Section } from '../shared/Section.tsx';

interface Props {
  /** Gives the user the file. */
  onExport(): Promise<void>;
  /** Stores what a file holds, and resolves to the number of entries left out; a rejection means that nothing was changed. */
  onImport(file: Blob): Promise<number>;
  /** What was wrong with a file; null where not the file was to blame. */
  problemOf(error: unknown): FileProblem | null;
}

/** Settings as a file, out and in. What is wrong with a file is said at once and in words. */
export function SettingsFile({ onExport, onImport, problemOf }: Props) {
  const [said, setSaid] = useState('');
  const explain = (error: unknown) => {
    const problem = problemOf(error);
    setSaid(problem ? fileProblemLabel(problem) : i18n.t('options.notSaved'));
  };
  const read = async (input: HTMLInputElement) => {
    setSaid('');
    const file = input.files?.[0];
    if (!file) return;
    await onImport(file).then((left) => setSaid(doneWords(left)), explain);
    // Emptied, so that the same file can be chosen again after it was mended.
    input.value = '';
  };
  return (
    <Section id="file" title={i18n.t('options.file.title')}>
      <p class="soft">{i18n.t('options.file.text')}</p>
      <p>
        <button
          type="button"
          id="export"
          onClick={() => onExport().then(() => setSaid(i18n.t('options.file.saved')), explain)}
        >
          {i18n.t('options.file.export')}
        </button>
      </p>
      <div class="field">
        <label for="import">{i18n.t('options.file.import')}</label>
        <input
          id="import"
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => read(currentTarget).catch(explain)}
        />
      </div>
      <p class="file-said" role="status">
        {said}
      </p>
    </Section>
  );
}

function doneWords(leftOut: number): string {
  const done = i18n.t('options.file.done');
  return leftOut === 0 ? done : `${done} ${i18n.t('options.file.leftOut', leftOut)}`;
}
