/** Names of table rows that the reports look for. */
export const FLOOR = 'floor extension';
/** An extension that draws as much text as our card, and does nothing else. */
export const STILL = 'a still card';
export const OURS = 'ours';
/** Our extension, if the browser has to start our background first. */
export const ASLEEP = 'ours, background asleep';
export const DRIVER = 'driver.js in the page';
export const SHEPHERD = 'shepherd.js in the page';
export const EMPTY_POPUP = 'empty Preact popup';
