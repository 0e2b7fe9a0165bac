/** Names of table rows that the reports look for. */
export const FLOOR = 'floor extension';
/** An extension that draws as much text as our card, and does nothing else. */
export const STILL = 'a still card';
/** Our extension in a tab where the card was closed before. */
export const LAUNCHER = 'ours, launcher only';
/** Our extension, with a card that opens by itself after the load. */
export const OURS = 'ours, card opens';
/** Our extension, if the browser has to start our background first. */
export const ASLEEP = 'ours, card opens, background asleep';
export const DRIVER = 'driver.js in the page';
export const SHEPHERD = 'shepherd.js in the page';
export const EMPTY_POPUP = 'empty Preact popup';
export const OUR_POPUP = 'ours';
