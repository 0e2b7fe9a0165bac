import type { Phone } from '../../data/schema.ts';
import { fileOf, type RawData } from './raw.ts';

type Records = Pick<RawData, 'portals' | 'topics' | 'lists'>;
type PhoneEntry = Records['portals'][string]['phones'][number];

interface NamedPhone {
  id: string;
  number: string;
  /** The file that contains it, and its position among the phones there. */
  file: string;
  index: number;
}

/** Every list of phones, with the file that contains it. */
export function phoneLists({
  portals,
  topics,
}: Pick<Records, 'portals' | 'topics'>): [string, PhoneEntry[]][] {
  return [
    ...Object.entries(portals).map(([id, { phones }]): [string, PhoneEntry[]] => [fileOf.portal(id), phones]),
    ...Object.entries(topics).map(([id, { phones = [] }]): [string, PhoneEntry[]] => [
      fileOf.topic(id),
      phones,
    ]),
  ];
}

/** Every number with a name: texts refer to it with `{phone:name}`, other lists with `phone: name`. */
export function namedPhones(records: Records): NamedPhone[] {
  const loose = Object.entries(records.lists.phones).map(([id, { number }], index) => ({
    id,
    number,
    file: fileOf.list('phones'),
    index,
  }));
  const listed = phoneLists(records).flatMap(([file, phones]) =>
    phones.flatMap((phone, index) =>
      'number' in phone ? [{ id: phone.id, number: phone.number, file, index }] : [],
    ),
  );
  return [...loose, ...listed];
}

/** A list of phones with all numbers filled in, and without the names. */
export function withNumbers(phones: readonly PhoneEntry[], numbers: ReadonlyMap<string, string>): Phone[] {
  return phones.map((phone) => {
    if ('number' in phone) {
      const { id: _, ...told } = phone;
      return told;
    }
    const { phone: name, ...told } = phone;
    return { number: numbers.get(name)!, ...told };
  });
}
