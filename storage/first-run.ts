/** The page that greets after installation: opened once, and never again once it was left. */
import * as z from 'zod/mini';
import { defineSetting } from './store.ts';

/** True from the moment the user has finished or skipped the page. */
export const firstRunDone = defineSetting<boolean>('first-run-done', z.catch(z.boolean(), false));

/** Query that turns the options page into the first-run page. */
export const FIRST_RUN_QUERY = 'first';
