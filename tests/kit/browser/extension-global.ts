/** What the browser gives to a page of the extension, as far as tests use it there. */
type StorageArea = Record<'get' | 'set' | 'clear', (arg?: unknown) => Promise<Record<string, unknown>>>;

interface ExtensionApi {
  storage: { local: StorageArea; session: StorageArea; sync: StorageArea };
  permissions: { remove(change: { origins: readonly string[] }): Promise<boolean> };
  scripting: { getRegisteredContentScripts(): Promise<{ id: string }[]> };
  runtime: { getManifest(): { description?: string } };
}

/** `browser` in Firefox, `chrome` in Chromium, and there no `browser`; both return promises. */
export interface ExtensionGlobal {
  browser?: ExtensionApi;
  chrome: ExtensionApi;
}
