import type { PageTopic } from '../../data/shipped.ts';
import { hoursText } from '../shared/hours.ts';
import { useWords } from '../shared/language.ts';

/** The numbers of help that must not wait, large and first. */
export function UrgentPhones({ topic }: { topic: PageTopic }) {
  const words = useWords();
  return (
    <ul class="urgent-phones">
      {topic.phones?.map((phone) => (
        <li key={phone.number}>
          <b>{phone.number}</b>
          <span>
            {phone.label}
            {phone.hours && `, ${hoursText(phone.hours, words)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
