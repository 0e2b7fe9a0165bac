/**
 * The extension's id in Firefox. It is defined only here, because both the manifest (wxt.config.ts) and the
 * preference that fixes the address of the extension's pages in tests need it. `.example` is reserved (RFC
 * 2606), so nobody can own the domain and claim the id.
 */
export const ADDON_ID = 'portal-guide@tricare-portal-guide.example';
