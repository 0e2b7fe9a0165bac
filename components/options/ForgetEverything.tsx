import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Section } from '../shared/Section.tsx';
import { useSaid } from '../shared/said.tsx';

interface Props {
  /** Gives the user a file with all settings. */
  onExport(): Promise<void>;
  onForget(): Promise<void>;
}

/** Removes all that is stored, after one more question that offers a file first: there is no other way back. */
export function ForgetEverything({ onExport, onForget }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const outcome = useSaid();
  const file = useSaid();
  const close = () => dialog.current?.close();
  const forget = () => {
    close();
    outcome.announce(onForget(), i18n.t('options.forget.done'));
  };
  return (
    <Section id="forget" title={i18n.t('options.forget.title')} outcome={outcome}>
      <p class="soft">{i18n.t('options.forget.text')}</p>
      <button type="button" id="forget" class="danger" onClick={() => dialog.current?.showModal()}>
        {i18n.t('options.forget.button')}
      </button>
      <dialog ref={dialog} aria-labelledby="forget-question" aria-describedby="forget-warning">
        <h2 id="forget-question">{i18n.t('options.forget.question')}</h2>
        <p id="forget-warning">{i18n.t('options.forget.warning')}</p>
        <div class="row">
          <button
            type="button"
            data-action="save-first"
            onClick={() => file.announce(onExport(), i18n.t('options.file.saved'))}
          >
            {i18n.t('options.forget.saveFirst')}
          </button>
          <span role="status">{file.said.words}</span>
        </div>
        <div class="row">
          <button type="button" data-action="cancel" onClick={close}>
            {i18n.t('options.forget.cancel')}
          </button>
          <button type="button" class="danger sure" data-action="forget" onClick={forget}>
            {i18n.t('options.forget.confirm')}
          </button>
        </div>
      </dialog>
    </Section>
  );
}
