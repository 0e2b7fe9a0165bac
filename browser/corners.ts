/** Where on the window the tip card sits. A file of its own: the content script needs it, and no validator. */
export const CORNERS = ['bottom-right', 'bottom-left', 'top-right', 'top-left'] as const;
export type Corner = (typeof CORNERS)[number];
