/** What the rows of the tables are called, where a report looks for one of them. */
export const FLOOR = 'floor extension';
/** An extension that draws as much text as a card of ours has, and does nothing else. */
export const STILL = 'a still card';
export const OURS = 'ours';
/** Ours, where the browser has to start our background first. */
export const ASLEEP = 'ours, background asleep';
export const DRIVER = 'driver.js in the page';
export const SHEPHERD = 'shepherd.js in the page';
export const EMPTY_POPUP = 'empty Preact popup';
