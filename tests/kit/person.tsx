import { cleanup, render } from '@testing-library/preact';
import { vi } from 'vitest';
import { MemoryProvider } from '../../components/popup/memory.tsx';
import { Popup, type PopupProps } from '../../components/popup/Popup.tsx';
import { PagesContext } from '../../components/popup/pages.ts';
import type { Progress } from '../../model/answer/progress.ts';
import type { TaskMemory } from '../../model/answer/task-memory.ts';
import type { LastAnswer } from '../../storage/session.ts';
import { TODAY } from './fixtures.ts';
import { speak } from './messages.ts';

/** A person who opens the popup again and again. The memory outlives the popup, as storage does. */
export function person() {
  const stored = {
    tasks: { recent: [], pinned: [] } as TaskMemory,
    progress: {} as Progress,
    last: null as LastAnswer | null,
  };
  const print = vi.fn<() => void>();
  const open = (changes: Partial<PopupProps> = {}) => {
    cleanup();
    speak(changes.language ?? 'en');
    const page = render(
      <PagesContext.Provider value={{ deadlines: [], onDeadlines: () => {}, print }}>
        <MemoryProvider
          tasks={stored.tasks}
          progress={stored.progress}
          storeTasks={async (change) => void Object.assign(stored, { tasks: change(stored.tasks) })}
          storeProgress={async (change) => void Object.assign(stored, { progress: change(stored.progress) })}
        >
          <Popup
            address={null}
            profile={{ region: 'west' }}
            today={TODAY}
            language="en"
            last={stored.last}
            onOpen={() => {}}
            onPage={() => {}}
            onProfile={async () => {}}
            onKeep={(last) => Object.assign(stored, { last })}
            {...changes}
          />
        </MemoryProvider>
      </PagesContext.Provider>,
    );
    const boxes = () => [...page.container.querySelectorAll<HTMLInputElement>('.steps input')];
    return { ...page, boxes };
  };
  return { stored, open, print };
}
