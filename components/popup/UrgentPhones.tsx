import type { PagePhone } from '../../data/shipped.ts';
import { hoursText } from '../shared/hours.ts';
import { useWords } from '../shared/language.ts';

/** The numbers of help that must not wait, large and first. */
export function UrgentPhones({ topic }: { topic: { phones?: PagePhone[] } }) {
  const words = useWords();
  return (
    <ul class="urgent-phones">
      {topic.phones?.map((phone) => (
        <li key={phone.number}>
          <b class="headline number">
            <a href={`tel:${phone.number}`}>{phone.number}</a>
          </b>
          <span>
            {phone.label}
            {phone.hours && `, ${hoursText(phone.hours, words)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
