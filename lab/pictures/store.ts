/** Pictures for the stores: the documents' pictures on a plain background, with a line of text. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import type { LaunchedBrowser } from '../browsers/recipe.ts';
import { ROOT } from '../extension-build.ts';
import type { StandInServer } from '../stand-ins/server.ts';

interface Folders {
  from: string;
  to: string;
}

const SCREEN = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };

const SCREENS = [
  ['1-search', 'Say what you need, in your own words', ['popup-search-light.png', 'popup-answer-light.png']],
  ['2-question', 'It asks only what decides', ['popup-question-light.png', 'popup-answer-dark.png']],
  ['3-tips', 'On the portal: what matters here', ['tip-card-light.png']],
] as const;

const STYLE = `
  * { margin: 0; box-sizing: border-box; }
  body { font: 20px/1.4 sans-serif; color: #fff; background: #0b5a6b; height: 100vh; display: grid;
    grid-template-rows: auto 1fr auto; justify-items: center; padding: 36px 40px 24px; gap: 24px; }
  h1 { font-size: 38px; font-weight: 600; }
  div { display: flex; gap: 40px; align-items: center; min-height: 0; height: 100%; }
  img { max-height: 100%; max-width: 100%; border-radius: 10px; box-shadow: 0 6px 30px #0006; }
  body.tile { font-size: 15px; padding: 28px; align-items: center; text-align: center; }
  body.tile h1 { font-size: 27px; }
  body.tile img { box-shadow: none; height: 90px; }`;

export async function storePictures(launched: LaunchedBrowser, server: StandInServer, { from, to }: Folders) {
  const page = await launched.browser.newPage();
  const draw = async (name: string, size: typeof SCREEN, body: string) => {
    await page.setViewport(size);
    server.serve('pictures.example/', {
      body: `<!doctype html><meta charset="utf-8"><style>${STYLE}</style>${body}`,
    });
    await page.goto('https://pictures.example/');
    await allLoaded(page);
    await page.screenshot({ path: `${to}/${name}.png` });
  };
  const footer = '<p>Independent; not affiliated with the Department of Defense, DHA or TRICARE.</p>';
  for (const [name, words, pictures] of SCREENS) {
    const images = await Promise.all(pictures.map((file) => image(`${from}/${file}`, 'image/png')));
    await draw(name, SCREEN, `<body><h1>${words}</h1><div>${images.join('')}</div>${footer}`);
  }
  const icon = await image(`${ROOT}assets/icon.svg`, 'image/svg+xml');
  await draw(
    'tile',
    TILE,
    `<body class="tile">${icon}<div style="flex-direction:column;gap:8px;height:auto"><h1>Portal Guide for TRICARE</h1><p>Which portal, how to sign in, what to do</p></div><p style="font-size:12px">Independent; not affiliated with the DoD or TRICARE</p>`,
  );
  await page.close();
}

async function image(path: string, type: string): Promise<string> {
  return `<img alt="" src="data:${type};base64,${(await readFile(path)).toString('base64')}">`;
}

async function allLoaded(page: Page): Promise<void> {
  await page.evaluate(() => Promise.all([...document.images].map((picture) => picture.decode())));
}
