/** The text of the rivals' hints, as long as one of our tips. */
export const TITLE = 'New user? Register first';
export const TEXT =
  'The account of another portal does not work here. Press “New user” and have your DoD Benefits Number ready; it is on the back of your ID card.';
/** The element that a hint points at. */
export const TARGET = 'h1';
