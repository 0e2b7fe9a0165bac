import { defineConfig } from 'wxt';
import { ADDON_ID } from './scripts/browsers/addon-id.ts';
import { load } from './scripts/load.ts';

export default defineConfig({
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg', developmentIndicator: false, sizes: [128, 48, 32, 16] },
  imports: false,
  manifestVersion: 3,
  hooks: {
    'build:before': async () => {
      const { rawData } = await load<typeof import('./data/raw')>('data/raw.ts');
      const { findProblems, formatProblem } =
        await load<typeof import('./data/validate')>('data/validate.ts');
      const problems = findProblems(rawData);
      if (problems.length > 0)
        throw new Error(`The data has mistakes:\n${problems.map(formatProblem).join('\n')}`);
    },
  },
  vite: ({ mode }) => ({
    define: { __OPEN_ROOT__: JSON.stringify(mode === 'e2e') },
    build: { modulePreload: false },
  }),
  manifest: async ({ browser, mode }) => {
    const { tipHosts } = await load<typeof import('./data/hosts')>('data/hosts.ts');
    return {
      name: '__MSG_name__',
      description: '__MSG_description__',
      default_locale: 'en',
      permissions: ['storage', 'activeTab'],
      omnibox: { keyword: 'tricare' },
      // Not a WXT content script: its start-up announces itself to the page (see docs/decisions.md).
      content_scripts: [
        { matches: tipHosts.map((host) => `https://${host}/*`), js: ['portal.js'], run_at: 'document_idle' },
      ],
      // Nothing is loaded from anywhere, and nothing can be sent anywhere.
      ...(mode !== 'development' && {
        content_security_policy: {
          extension_pages:
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        },
      }),
      ...(browser === 'firefox'
        ? {
            browser_specific_settings: {
              gecko: {
                id: ADDON_ID,
                strict_min_version: '140.0',
                data_collection_permissions: { required: ['none'] },
              },
            },
          }
        : { minimum_chrome_version: '127' }),
    };
  },
});
