import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';

/** Removes all that is stored, after one more question: there is no way back. */
export function ForgetEverything({ onForget }: { onForget(): void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => dialog.current?.close();
  return (
    <section aria-labelledby="forget-title">
      <h2 id="forget-title">{i18n.t('options.forget.title')}</h2>
      <p class="soft">{i18n.t('options.forget.text')}</p>
      <button type="button" id="forget" onClick={() => dialog.current?.showModal()}>
        {i18n.t('options.forget.button')}
      </button>
      <dialog ref={dialog} aria-labelledby="forget-question">
        <h2 id="forget-question">{i18n.t('options.forget.question')}</h2>
        <p>{i18n.t('options.forget.text')}</p>
        <div class="row">
          <button type="button" onClick={close}>
            {i18n.t('options.forget.cancel')}
          </button>
          <button
            type="button"
            class="primary"
            onClick={() => {
              close();
              onForget();
            }}
          >
            {i18n.t('options.forget.confirm')}
          </button>
        </div>
      </dialog>
    </section>
  );
}
