/**
 * Others of the person's household, as far as they were told; the person who asks is the `profile`. They are a
 * record by id, so that two browsers that sync can each change somebody.
 */
import * as z from 'zod/mini';
import { type People, peopleFrom } from '../model/answer/household.ts';
import { defineSetting } from './store.ts';

const peopleSchema: z.ZodMiniType<People> = z.pipe(z.unknown(), z.transform(peopleFrom));

export const peopleSetting = defineSetting('people', peopleSchema);
