/**
 * The page that greets the user after installation. It opens once, and never again after the user leaves
 * it.
 */
import * as z from 'zod/mini';
import { defineSetting } from './store.ts';

/** True after the user has finished or skipped the page. */
export const firstRunDone = defineSetting<boolean>('first-run-done', z.catch(z.boolean(), false));

/** Query that turns the options page into the first-run page. */
export const FIRST_RUN_QUERY = 'first';
