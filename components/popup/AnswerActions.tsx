import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Recommendation } from '../../model/answer/recommend.ts';
import { togglePin } from '../../model/answer/task-memory.ts';
import { Icon } from '../shared/Icon.tsx';
import { useWords } from '../shared/language.ts';
import { copyText } from './copy-text.ts';
import { useMemory } from './memory.tsx';
import { usePages } from './pages.ts';
import { plainText } from './plain-text.ts';
import { usePopup } from './popup-context.ts';
import { canShare, shareText } from './share.ts';

interface Props {
  answer: Extract<Recommendation, { kind: 'answer' }>;
}

/** What to do with an answer besides following it: pin the task, copy the steps, share or print them. */
export function AnswerActions({ answer }: Props) {
  const { today } = usePopup();
  const words = useWords();
  const { print } = usePages();
  const { tasks, onTasks } = useMemory();
  const [said, setSaid] = useState('');
  const { id } = answer.task;
  const text = () => plainText(answer, today, words);
  const share = () => {
    setSaid('');
    // The browser says itself how that went; of a failure it says nothing.
    shareText(text()).catch(() => setSaid(i18n.t('popup.actions.notShared')));
  };
  const copy = () => {
    setSaid('');
    copyText(text()).then(
      () => setSaid(i18n.t('popup.actions.copied')),
      () => setSaid(i18n.t('popup.actions.notCopied')),
    );
  };
  return (
    <div class="actions">
      <button
        type="button"
        aria-pressed={tasks.pinned.includes(id)}
        data-action="pin"
        {...named(i18n.t('popup.actions.pin'))}
        onClick={() => onTasks((memory) => togglePin(memory, id))}
      >
        <Icon shape="pin" />
      </button>
      <button type="button" data-action="copy" {...named(i18n.t('popup.actions.copy'))} onClick={copy}>
        <Icon shape="copy" />
      </button>
      {canShare() && (
        <button type="button" data-action="share" {...named(i18n.t('popup.actions.share'))} onClick={share}>
          <Icon shape="share" />
        </button>
      )}
      <button type="button" data-action="print" {...named(i18n.t('popup.actions.print'))} onClick={print}>
        <Icon shape="print" />
      </button>
      <span class="soft" role="status">
        {said}
      </span>
    </div>
  );
}

/** The name of a button that shows a drawing alone: for screen readers, and for a mouse that rests on it. */
const named = (name: string) => ({ 'aria-label': name, title: name });
