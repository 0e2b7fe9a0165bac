import { i18n } from '#i18n';
import { findTask } from '../../data/all-tasks.ts';
import { Icon } from '../shared/Icon.tsx';
import { usePopup } from './popup-context.ts';
import type { SiteForm } from './site-form.ts';

/** After a password was typed on a false site: how to get back in, and whom to tell. */
const AFTERWARDS = ['recover-login', 'report-fraud'];

/** The loudest thing we say: this page imitates a portal. The way out comes first. */
export function Alarm({ form }: { form: SiteForm }) {
  const { open } = usePopup();
  const { link } = form;
  const name = form.name ?? i18n.t('popup.site.unknownName');
  return (
    <section class="alarm" aria-label={i18n.t('popup.site.label')} data-verdict={form.verdict}>
      {/* Read out at once, and again with the box, which has the focus. */}
      <div role="alert" id="site-alarm">
        <h2>
          <Icon shape="stop" /> {i18n.t('popup.alarm.title', { name })}
        </h2>
        <p>
          {i18n.t('popup.alarm.address')} <Forgery {...form} />
        </p>
        {link && (
          <p>
            {i18n.t('popup.alarm.real')} <b>{new URL(link.url).hostname}</b>
          </p>
        )}
      </div>
      {link && (
        <button type="button" class="way-out" onClick={() => open(link.url)}>
          {i18n.t('popup.alarm.open', { name })} <Icon shape="open" />
        </button>
      )}
      <details>
        <summary>{i18n.t('popup.alarm.typed')}</summary>
        <ol>
          <li>{i18n.t('popup.alarm.change', { name })}</li>
          <li>{i18n.t('popup.alarm.elsewhere')}</li>
          <li>{i18n.t('popup.alarm.bank')}</li>
        </ol>
        <Afterwards />
      </details>
    </section>
  );
}

function Afterwards() {
  const { open, showTask } = usePopup();
  return (
    <div class="chips">
      {AFTERWARDS.flatMap((id) => findTask(id) ?? []).map((task) => (
        <button type="button" class="chip" key={task.id} data-task={task.id} onClick={() => showTask(task)}>
          {task.title}
        </button>
      ))}
      <button type="button" class="chip" data-page="real" onClick={() => open('/real.html')}>
        {i18n.t('real.title')}
      </button>
    </div>
  );
}

/** The address that deceives, with the part that imitates marked. */
function Forgery({ address, forged }: SiteForm) {
  const at = forged ? address.indexOf(forged) : -1;
  if (!forged || at < 0) return <span class="forgery">{address}</span>;
  return (
    <span class="forgery">
      {address.slice(0, at)}
      <mark>{forged}</mark>
      {address.slice(at + forged.length)}
    </span>
  );
}
