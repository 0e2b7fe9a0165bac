import type { IsoDate, Task } from '../../data/schema.ts';
import type { Field } from '../../data/vocabulary.ts';
import type { Profile } from '../../model/answer/situation.ts';
import { ElsewhereView } from './ElsewhereView.tsx';
import { NoMatchView } from './NoMatchView.tsx';
import { SearchView } from './SearchView.tsx';
import { TaskView } from './TaskView.tsx';
import type { View } from './views.ts';

interface Props {
  view: View;
  /** What stands in the need box. */
  words: string;
  profile: Profile;
  today: IsoDate;
  onWords(words: string): void;
  onAsk(words: string): void;
  onTask(task: Task): void;
  onAnswer(field: Field, value: string): void;
  onAgain(fields: Field[]): void;
  onOpen(url: string): void;
  onOptions(): void;
  /** False for the first frame of the popup. */
  complete: boolean;
}

/** The one view that is up. Keys make a new view of the same kind start afresh, at its top. */
export function Screen({ view, ...rest }: Props) {
  switch (view.name) {
    case 'search':
      return <SearchView {...rest} />;
    case 'no-match':
      return <NoMatchView {...rest} words={view.words} nearest={view.nearest} />;
    case 'elsewhere':
      return <ElsewhereView {...rest} topic={view.topic} nearest={view.nearest} />;
    case 'task':
      return <TaskView {...rest} key={view.task.id} view={view} />;
  }
}
