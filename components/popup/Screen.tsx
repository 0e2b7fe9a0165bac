import type { IsoDate, Task } from '../../data/schema';
import type { Field } from '../../data/vocabulary';
import type { Profile } from '../../model/situation';
import { ElsewhereView } from './ElsewhereView';
import { NoMatchView } from './NoMatchView';
import { SearchView } from './SearchView';
import { TaskView } from './TaskView';
import type { View } from './views';

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
