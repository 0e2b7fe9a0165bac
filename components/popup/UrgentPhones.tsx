import type { PageTopic } from '../../data/shipped.ts';

/** The numbers of help that must not wait, large and first. */
export function UrgentPhones({ topic }: { topic: PageTopic }) {
  return (
    <ul class="urgent-phones">
      {topic.phones?.map((phone) => (
        <li key={phone.number}>
          <b>{phone.number}</b>
          <span>
            {phone.label}
            {phone.hours && `, ${phone.hours}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
