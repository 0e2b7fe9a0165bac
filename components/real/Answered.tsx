import { i18n } from '#i18n';
import frauds from '../../data/frauds.ts';
import { NewTab } from '../shared/NewTab.tsx';
import { Unsure } from '../shared/Unsure.tsx';

/** What to do for a person who answered, clicked or paid: the most urgent first. */
export function Answered() {
  return (
    <details class="answered">
      <summary>{i18n.t('real.answered')}</summary>
      <ol>
        {frauds.remedies.map((remedy) => (
          <li key={remedy.id}>
            <b>{remedy.title}.</b> {remedy.text} <Unsure fact={remedy} />
            {remedy.link && (
              <p>
                <a href={remedy.link.url} target="_blank" rel="noreferrer">
                  {remedy.link.label}
                  <NewTab />
                </a>
              </p>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
