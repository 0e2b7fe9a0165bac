import { callPath, type Desk } from '../../model/answer/call.ts';
import { hoursText } from '../shared/hours.ts';
import { useWords } from '../shared/language.ts';
import { Unsure } from '../shared/Unsure.tsx';

/** Every number, for a page that was opened without one that is known. */
export function CallList({ desks }: { desks: readonly Desk[] }) {
  const words = useWords();
  return (
    <ul class="plain desks">
      {desks.map(({ phone }) => (
        <li key={phone.id}>
          <a href={callPath(phone.id)}>{phone.label}</a>: <b>{phone.number}</b> <Unsure fact={phone} />
          {phone.hours && <span class="soft"> {hoursText(phone.hours, words)}</span>}
        </li>
      ))}
    </ul>
  );
}
