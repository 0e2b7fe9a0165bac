import { copyFile, writeFile } from 'node:fs/promises';
import { defineConfig } from 'wxt';
import { ADDON_ID } from './build/addon-id.ts';
import { data } from './build/data/plugin.ts';
import { readData, readUncheckedData } from './build/data/read.ts';
import { LICENSE_FILE, NOTICES_FILE, noticesOf } from './build/notices.ts';
import { plainStart } from './build/plain-start.ts';
import { onlyShippedPackages } from './build/shipped-packages.ts';
import { sourceFiles } from './build/source-files.ts';
import { withoutInnerHtml } from './build/without-inner-html.ts';
import { wordModel } from './build/word-model/plugin.ts';
import { hostsOf, originOf } from './data/hosts.ts';

/** Packages with code in the build, as the build finds them. */
const shipped = new Set<string>();

/** The card's page (entrypoints/card.tsx). */
const CARD_PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <meta name="color-scheme" content="light dark" />
    <title>Portal Guide</title>
    <script src="/card.js" defer></script>
  </head>
  <body></body>
</html>
`;

export default defineConfig({
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg', developmentIndicator: false, sizes: [128, 48, 32, 16] },
  imports: false,
  manifestVersion: 3,
  // Without a screen, `npm run dev` opens no browser, and says which folder to load.
  webExt: { disabled: process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY },
  zip: { includeSources: sourceFiles() },
  hooks: {
    // Reports all mistakes in the data before anything is built.
    'build:before': () => void readData(),
    'build:done': async ({ config }) => {
      if (config.mode === 'development') return;
      await writeFile(`${config.outDir}/${NOTICES_FILE}`, noticesOf(shipped));
      await copyFile('LICENSE', `${config.outDir}/${LICENSE_FILE}`);
    },
    // A page with one script of its own: as an HTML entrypoint, it would share the popup's large chunk.
    // Chromium opens no file in a tab that pages reach under a changing address, so a tab has its own.
    'build:publicAssets': (_, files) => {
      for (const relativeDest of ['card.html', 'card-in-tab.html'])
        files.push({ relativeDest, contents: CARD_PAGE });
    },
  },
  vite: ({ mode }) => ({
    plugins: [
      wordModel(),
      data(),
      withoutInnerHtml(),
      plainStart(),
      // WXT's development mode adds its own code.
      ...(mode === 'development' ? [] : [onlyShippedPackages(shipped)]),
    ],
    define: { __OPEN_ROOT__: JSON.stringify(mode === 'e2e') },
    build: {
      // The pages list all their scripts, so that the scripts load at once and not one after another.
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : []),
      },
      // The oldest browsers that the manifests allow. Without this, light-dark() is rewritten for older
      // browsers with variables that don't work in a shadow root: the card was light for everybody.
      cssTarget: ['chrome127', 'firefox140'],
    },
  }),
  manifest: ({ browser, mode }) => {
    // The hook above reports mistakes; tests should start in spite of them.
    const { portals } = readUncheckedData();
    const tipOrigins = [true, false].flatMap((byDefault) => hostsOf(portals, byDefault).map(originOf));
    return {
      name: '__MSG_name__',
      description: '__MSG_description__',
      default_locale: 'en',
      // storage: settings. activeTab: the popup sees the site on which its button was pressed. scripting:
      // tips on the portals that the user has chosen, and restarting tips in open tabs. alarms: updates the
      // badge at midnight while it shows a number.
      permissions: ['storage', 'activeTab', 'scripting', 'alarms'],
      omnibox: { keyword: 'tricare' },
      // No default key, because any key may already be somebody's shortcut.
      commands: { 'go-to-tips': { description: '__MSG_tips_goTo__' } },
      // This is not a WXT content script, because WXT's start-up announces itself to the page
      // (docs/decisions/2026-11-23-an-entry-of-our-own-for-the-content-script.md).
      content_scripts: [
        { matches: hostsOf(portals, true).map(originOf), js: ['portal.js'], run_at: 'document_start' },
      ],
      // The card stands in a frame on the portals. Chromium gives it another address in each session, so that
      // a page can't look for it.
      web_accessible_resources: [
        {
          resources: ['card.html'],
          matches: tipOrigins,
          ...(browser !== 'firefox' && { use_dynamic_url: true }),
        },
      ],
      // Requested one portal at a time, when the user wants tips there (background/registrations.ts).
      optional_host_permissions: hostsOf(portals, false).map(originOf),
      // Pages can load nothing from elsewhere and send nothing anywhere.
      ...(mode !== 'development' && {
        content_security_policy: {
          extension_pages:
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; " +
            // Only the card's page can be reached from there at all.
            `frame-ancestors ${tipOrigins.map((origin) => origin.replace('/*', '')).join(' ')}`,
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
              // Without its own version, Firefox for Android counts as 140, which does not know the key
              // above yet.
              gecko_android: { strict_min_version: '142.0' },
            },
          }
        : { minimum_chrome_version: '127' }),
    };
  },
});
