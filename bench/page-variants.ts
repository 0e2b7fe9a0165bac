/** The ways to load a page that we compare. */
import { readFile, writeFile } from 'node:fs/promises';
import { bundle } from './bundle.ts';
import { TEXT, TITLE } from './in-page/hint-text.ts';
import { emptyFolder, writeManifest } from './made-extension.ts';
import { ASLEEP, DRIVER, FLOOR, LAUNCHER, OURS, SHEPHERD, STILL } from './names.ts';

export interface PageVariant {
  name: string;
  /** An unpacked extension to load; without it, the browser runs bare. */
  extensionDir?: string | undefined;
  /** The scripts and styles that the page itself includes. */
  included?: { script: string; style: string } | undefined;
  /** The script that runs in the page, and its styles, inside the script or separate. */
  script: string;
  style: string;
  /** Selector of the tip's element, or null if there is no tip. */
  tip: string | null;
  /** Only for our extension: whether the background is awake or asleep. */
  background?: 'awake' | 'asleep';
  /** Only for our extension: whether the card opens by itself. */
  opens?: boolean;
}

const FLOOR_TAG = 'bench-floor';
const FLOOR_SCRIPT = `document.documentElement.append(document.createElement('${FLOOR_TAG}'));\n`;

/**
 * Four hints with a button each, in a box in the corner. It shows what our card shows, without its
 * functions.
 */
const STILL_TAG = 'bench-still';
const STILL_SCRIPT = `const box = document.createElement('${STILL_TAG}');
box.style = 'position:fixed;right:12px;bottom:60px;width:330px;padding:12px;border:1px solid;background:#fff;font:15px/1.45 system-ui';
for (let i = 0; i < 4; i++) {
  const [text, title, button] = ['p', 'strong', 'button'].map((tag) => document.createElement(tag));
  title.textContent = ${JSON.stringify(TITLE)};
  button.textContent = 'Show me the steps';
  text.append(title, ${JSON.stringify(` ${TEXT}`)}, button);
  box.append(text);
}
document.documentElement.append(box);
`;

const NOTHING = { script: '', style: '', tip: null } as const;

/** @param ours folder of our built extension; the others are made here */
export async function pageVariants(ours: string): Promise<PageVariant[]> {
  const manifest = JSON.parse(await readFile(`${ours}/manifest.json`, 'utf8'));
  const tips = {
    ...NOTHING,
    extensionDir: ours,
    script: await readFile(`${ours}/portal.js`, 'utf8'),
    tip: 'portal-guide-card',
  };
  const [driver, shepherd] = [
    await bundle('bench/rivals/driver-hint.ts'),
    await bundle('bench/rivals/shepherd-hint.ts'),
  ];
  return [
    { ...NOTHING, name: 'no extension' },
    {
      ...NOTHING,
      name: FLOOR,
      extensionDir: await scriptExtension('floor', FLOOR_SCRIPT, manifest),
      script: FLOOR_SCRIPT,
      tip: FLOOR_TAG,
    },
    {
      ...NOTHING,
      name: STILL,
      extensionDir: await scriptExtension('still', STILL_SCRIPT, manifest),
      script: STILL_SCRIPT,
      tip: STILL_TAG,
    },
    { ...tips, name: LAUNCHER, background: 'awake', opens: false },
    { ...tips, name: OURS, background: 'awake', opens: true },
    { ...tips, name: ASLEEP, background: 'asleep', opens: true },
    { ...NOTHING, name: DRIVER, included: driver, ...driver, tip: '.driver-popover' },
    { ...NOTHING, name: SHEPHERD, included: shepherd, ...shepherd, tip: '.shepherd-element' },
  ];
}

/** An extension with one script, on the same pages as ours, that runs when the browser chooses. */
async function scriptExtension(
  name: string,
  script: string,
  ours: { content_scripts: [{ matches: string[] }] },
): Promise<string> {
  const dir = await emptyFolder(name);
  const { matches } = ours.content_scripts[0];
  await writeFile(`${dir}/script.js`, script);
  await writeManifest(dir, name, { content_scripts: [{ matches, js: ['script.js'] }] });
  return dir;
}
