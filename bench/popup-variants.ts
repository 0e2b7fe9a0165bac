/** Our popup, and the smallest possible popup. */
import { build } from 'vite';
import { ROOT } from '../lab/extension-build.ts';
import { emptyFolder, writeManifest } from './made-extension.ts';
import { EMPTY_POPUP, OUR_POPUP } from './names.ts';

export interface PopupVariant {
  name: string;
  extensionDir: string;
  /** Selector of what is there once the first letters were answered. */
  answer: string;
  /** Whether it opens a page when it is installed. */
  greets: boolean;
}

/** @param ours folder of our built extension; the other one is made here */
export async function popupVariants(ours: string): Promise<PopupVariant[]> {
  return [
    { name: EMPTY_POPUP, extensionDir: await emptyPopup(), answer: '[role="status"]', greets: false },
    {
      name: OUR_POPUP,
      extensionDir: ours,
      answer: '[role="option"]',
      greets: true,
    },
  ];
}

/** Built like ours: minified, one script. */
async function emptyPopup(): Promise<string> {
  const dir = await emptyFolder('empty-popup');
  const root = `${ROOT}bench/in-page/empty-popup`;
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { outDir: dir, modulePreload: false, rollupOptions: { input: `${root}/popup.html` } },
  });
  await writeManifest(dir, EMPTY_POPUP, { action: { default_popup: 'popup.html' } });
  return dir;
}
