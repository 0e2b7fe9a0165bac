/** The ways to load a page that are measured against each other. */
import { readFile, writeFile } from 'node:fs/promises';
import { bundle } from './bundle.ts';
import { emptyFolder, writeManifest } from './made-extension.ts';
import { ASLEEP, DRIVER, FLOOR, OURS, SHEPHERD } from './names.ts';

export interface PageVariant {
  name: string;
  /** An unpacked extension to load; none: a bare browser. */
  extensionDir?: string | undefined;
  /** What the page itself includes. */
  included?: { script: string; style: string } | undefined;
  /** The script that runs in the page, the styles in it or beside it. */
  script: string;
  style: string;
  /** Selector of the element that is the tip, or null where none comes. */
  tip: string | null;
  /** Ours only: how a page is to find the background. */
  background?: 'awake' | 'asleep';
}

const FLOOR_TAG = 'bench-floor';
const FLOOR_SCRIPT = `document.documentElement.append(document.createElement('${FLOOR_TAG}'));\n`;

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
  const [driver, shepherd] = [await bundle('driver-hint.ts'), await bundle('shepherd-hint.ts')];
  return [
    { ...NOTHING, name: 'no extension' },
    {
      ...NOTHING,
      name: FLOOR,
      extensionDir: await floorExtension(manifest.content_scripts[0]),
      script: FLOOR_SCRIPT,
      tip: FLOOR_TAG,
    },
    { ...tips, name: OURS, background: 'awake' },
    { ...tips, name: ASLEEP, background: 'asleep' },
    { ...NOTHING, name: DRIVER, included: driver, ...driver, tip: '.driver-popover' },
    { ...NOTHING, name: SHEPHERD, included: shepherd, ...shepherd, tip: '.shepherd-element' },
  ];
}

/** On the same pages as ours, when the browser thinks best: puts one empty element there, and that is all. */
async function floorExtension({ matches }: { matches: string[] }): Promise<string> {
  const dir = await emptyFolder('floor');
  await writeFile(`${dir}/floor.js`, FLOOR_SCRIPT);
  await writeManifest(dir, FLOOR, { content_scripts: [{ matches, js: ['floor.js'] }] });
  return dir;
}
