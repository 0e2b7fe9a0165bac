import type { DeskHours, Phone } from '../../data/schema.ts';
import { fileOf, type RawData } from './raw.ts';

type Records = Pick<RawData, 'portals' | 'tasks' | 'topics' | 'lists'>;
type PhoneEntry = Records['portals'][string]['phones'][number];

export interface NamedPhone {
  id: string;
  number: string;
  hours?: DeskHours;
  /** The file that contains it, and its position among the phones there. */
  file: string;
  index: number;
}

/** Every list of phones, with the file that contains it. */
export function phoneLists({
  portals,
  tasks,
  topics,
}: Pick<Records, 'portals' | 'tasks' | 'topics'>): [string, PhoneEntry[]][] {
  return [
    ...Object.entries(portals).map(([id, { phones }]): [string, PhoneEntry[]] => [fileOf.portal(id), phones]),
    ...Object.entries(tasks).map(([id, { phones = [] }]): [string, PhoneEntry[]] => [
      fileOf.task(id),
      phones,
    ]),
    ...Object.entries(topics).map(([id, { phones = [] }]): [string, PhoneEntry[]] => [
      fileOf.topic(id),
      phones,
    ]),
  ];
}

/** Every number with a name: texts refer to it with `{phone:name}`, other lists with `phone: name`. */
export function namedPhones(records: Records): NamedPhone[] {
  const loose = Object.entries(records.lists.phones).map(([id, { number, hours }], index) => ({
    id,
    number,
    ...(hours && { hours }),
    file: fileOf.list('phones'),
    index,
  }));
  const listed = phoneLists(records).flatMap(([file, phones]) =>
    phones.flatMap((phone, index) => {
      if (!('number' in phone)) return [];
      const { id, number, hours } = phone;
      return [{ id, number, ...(hours && { hours }), file, index }];
    }),
  );
  return [...loose, ...listed];
}

/** A list of phones, each with its number and hours, which stand once, and its id. */
export function withNumbers(phones: readonly PhoneEntry[], named: ReadonlyMap<string, NamedPhone>): Phone[] {
  return phones.map((phone) => {
    if ('number' in phone) return phone;
    const { phone: id, ...told } = phone;
    const { number, hours } = named.get(id)!;
    return { id, number, ...told, ...(hours && { hours }) };
  });
}
