import { i18n } from '#i18n';
import type { PageTask } from '../../data/shipped.ts';
import { type Desk, dialed } from '../../model/answer/call.ts';
import { hoursText, openText } from '../shared/hours.ts';
import { useWords } from '../shared/language.ts';
import { fullName } from '../shared/names.ts';
import { PhoneNumber } from '../shared/PhoneNumber.tsx';
import { UnsureNote } from '../shared/Unsure.tsx';
import { QrCode } from './QrCode.tsx';

interface Props {
  desk: Desk;
  task: PageTask | null;
  /** What to say about this task, in two sentences; absent: the page says it in general. */
  say: string | undefined;
  now: Date;
}

/** One call: the number, whether somebody answers now, a code to dial by, what to have, to say and to ask. */
export function Call({ desk: { phone, portal }, task, say, now }: Props) {
  const words = useWords();
  const { home } = portal.links;
  const have = [...(task?.have ?? []), i18n.t('call.haveCard'), i18n.t('call.havePen')];
  const ask = [
    i18n.t('call.askName'),
    i18n.t('call.askNext'),
    i18n.t('call.askNote'),
    i18n.t('call.askRepeat'),
  ];
  return (
    <>
      <div class="dial">
        <div>
          <p>{phone.label}</p>
          <p class="headline">
            <PhoneNumber phone={phone} />
          </p>
          {phone.hours && (
            <>
              <p>
                <b>{openText(phone.hours, now, words)}</b>
              </p>
              <p class="soft">{hoursText(phone.hours, words)}</p>
            </>
          )}
          <UnsureNote fact={phone} />
        </div>
        <figure>
          <QrCode text={dialed(phone.number)} label={i18n.t('call.qrLabel', { number: phone.number })} />
          <figcaption class="soft">{i18n.t('call.qr')}</figcaption>
        </figure>
      </div>
      <Points title={i18n.t('call.have')} points={have} />
      <section>
        <h2>{i18n.t('call.say')}</h2>
        <blockquote class="panel">{say ?? sayOf(task)}</blockquote>
        <p class="soft">{i18n.t('call.never')}</p>
      </section>
      <Points title={i18n.t('call.ask')} points={ask} />
      {home && (
        <details>
          <summary>{i18n.t('call.portalQr', { name: fullName(portal) })}</summary>
          <figure>
            <QrCode text={home.url} label={i18n.t('call.portalQrLabel', { url: home.url })} />
            <figcaption class="soft">{home.url}</figcaption>
          </figure>
        </details>
      )}
    </>
  );
}

function sayOf(task: PageTask | null): string {
  return task ? i18n.t('call.sayTask', { task: task.title }) : i18n.t('call.sayAny');
}

function Points({ title, points }: { title: string; points: readonly string[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}
