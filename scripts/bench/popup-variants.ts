/** Our popup, and the least that a popup can be. */
import { build } from 'vite';
import { buildExtension, ROOT } from '../extension-build.ts';
import { emptyFolder, writeManifest } from './made-extension.ts';

export interface PopupVariant {
  name: string;
  extensionDir: string;
  /** Selector of what is there once a first letter was answered. */
  answer: string;
  /** Opens a page of its own once installed. */
  greets: boolean;
}

export const OUR_POPUP = 'ours';
export const EMPTY_POPUP = 'empty Preact popup';

export async function popupVariants(): Promise<PopupVariant[]> {
  return [
    { name: EMPTY_POPUP, extensionDir: await emptyPopup(), answer: '[role="status"]', greets: false },
    {
      name: OUR_POPUP,
      extensionDir: await buildExtension('chromium', 'production'),
      answer: '[role="option"]',
      greets: true,
    },
  ];
}

/** Built like ours: minified, one script. */
async function emptyPopup(): Promise<string> {
  const dir = await emptyFolder('empty-popup');
  const root = `${ROOT}scripts/bench/in-page/empty-popup`;
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { outDir: dir, modulePreload: false, rollupOptions: { input: `${root}/popup.html` } },
  });
  await writeManifest(dir, EMPTY_POPUP, { action: { default_popup: 'popup.html' } });
  return dir;
}
