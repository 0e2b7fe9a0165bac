/**
 * The extension's id in Firefox. It goes into the manifest (wxt.config.ts) and into the preference
 * that pins the address of the extension's pages in tests, so it exists once, here.
 * `.example` is reserved (RFC 2606): nobody can own the domain and claim the id.
 */
export const ADDON_ID = 'portal-guide@tricare-portal-guide.example';
