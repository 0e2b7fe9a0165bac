import type { Elsewhere } from '../../data/schema.ts';
import { useWords } from '../shared/language.ts';

/** The numbers of help that must not wait, large and first. */
export function UrgentPhones({ topic }: { topic: Elsewhere }) {
  const words = useWords();
  return (
    <ul class="urgent-phones">
      {topic.phones?.map((phone) => (
        <li key={phone.number}>
          <b>{phone.number}</b>
          <span>
            {words.of(phone.label)}
            {phone.hours && `, ${words.of(phone.hours)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
