/**
 * Others of the person's household, as far as they were told; the person who asks is the `profile`. They are a
 * record by id, so that two browsers that sync can each change somebody.
 */
import * as z from 'zod/mini';
import { MAX_PEOPLE, type Member, type People, peopleFrom } from '../model/answer/household.ts';
import { now } from './clock.ts';
import { defineSetting } from './store.ts';

const peopleSchema: z.ZodMiniType<People> = z.pipe(z.unknown(), z.transform(peopleFrom));

export const peopleSetting = defineSetting('people', peopleSchema);

/** An id for somebody new; two browsers never give the same one. */
export const newId = (): string => now().toString(36) + crypto.randomUUID().replaceAll('-', '').slice(0, 8);

/** The people with one of them changed, or added where there is room for another. */
export function withMember(people: People, { id, ...member }: Member): People {
  return id in people || Object.keys(people).length < MAX_PEOPLE ? { ...people, [id]: member } : people;
}

/** The people without one of them. */
export function withoutMember(people: People, id: string): People {
  const { [id]: _, ...others } = people;
  return others;
}
