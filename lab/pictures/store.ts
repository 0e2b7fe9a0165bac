/** Pictures for the stores, in one language: what people see, on a plain background, with a line of text. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import type { LaunchedBrowser } from '../browsers/recipe.ts';
import { cardFrame } from '../card-frame.ts';
import { ROOT } from '../extension-build.ts';
import { SETTLED_OVERLAY } from '../scripted-visit.ts';
import type { StandInServer } from '../stand-ins/server.ts';
import { inScheme } from './scheme.ts';

export const STORE_LANGUAGES = ['en', 'es'] as const;
type StoreLanguage = (typeof STORE_LANGUAGES)[number];

const SCREEN = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };
/** Small enough to be read in a picture of 1280 × 800. */
const WINDOW = { width: 1000, height: 600 };

const REAL = 'https://milconnect.dmdc.osd.mil/milconnect/';
const IMITATION = 'https://milconnect-dmdc.com/';
const WITH_CARD = 'https://tricare-bene.triwest.com/';

const WORDS = {
  en: {
    need: 'check my referral',
    lines: [
      'Say what you need, in your own words',
      'It asks only what decides',
      'On the portal: what matters here',
      'Is this the real one?',
      'Your deadlines, worked out',
    ],
    tile: 'Which portal, how to sign in, what to do',
    footer: 'Independent; not affiliated with the Department of Defense, DHA or TRICARE.',
  },
  es: {
    need: 'ver mi referido',
    lines: [
      'Diga qué necesita, con sus palabras',
      'Pregunta solo lo que decide',
      'En el portal: lo que importa ahí',
      '¿Es el verdadero?',
      'Sus plazos, calculados',
    ],
    tile: 'Qué portal, cómo entrar, qué hacer',
    footer: 'Independiente; sin afiliación con el Departamento de Defensa, la DHA ni TRICARE.',
  },
} as const;

const STYLE = `
  * { margin: 0; box-sizing: border-box; }
  body { font: 20px/1.4 sans-serif; color: #fff; background: #0b5a6b; height: 100vh; display: grid;
    grid-template-rows: auto 1fr auto; justify-items: center; padding: 32px 40px 20px; gap: 20px; }
  h1 { font-size: 38px; font-weight: 600; }
  div { display: flex; gap: 40px; align-items: center; min-height: 0; height: 100%; }
  img { max-height: 100%; max-width: 100%; border-radius: 10px; box-shadow: 0 6px 30px #0006; }
  body.tile { font-size: 15px; padding: 28px; align-items: center; text-align: center; }
  body.tile h1 { font-size: 27px; }
  body.tile img { box-shadow: none; height: 90px; }`;

/**
 * Takes the five pictures and the tile. Leaves the storage as it found it in a new profile, but not empty.
 * @param folder gets `en-1.png` to `en-5.png` and `tile-en.png`, or the same in Spanish
 */
export async function storePictures(
  launched: LaunchedBrowser,
  server: StandInServer,
  language: StoreLanguage,
  folder: string,
): Promise<void> {
  const { need, lines, tile, footer } = WORDS[language];
  // First, because afterwards the popup would show the last answer.
  const sites = [await siteLinePicture(launched, IMITATION), await siteLinePicture(launched, REAL)];
  const { search, question, answer } = await popupPictures(launched, need);
  const shots = [
    [search, answer],
    [question, answer],
    [await cardPicture(launched)],
    sites,
    [await deadlinesPicture(launched)],
  ];
  const page = await launched.browser.newPage();
  const draw = async (name: string, size: typeof SCREEN, body: string) => {
    await page.setViewport(size);
    const html = `<!doctype html><html lang="${language}"><meta charset="utf-8"><style>${STYLE}</style>${body}`;
    server.serve('pictures.example/', { body: html });
    await page.goto('https://pictures.example/');
    await page.evaluate(() => Promise.all([...document.images].map((picture) => picture.decode())));
    await page.screenshot({ path: `${folder}/${name}.png` });
  };
  for (const [i, images] of shots.entries()) {
    const body = `<body><h1>${lines[i]}</h1><div>${images.map(png).join('')}</div><p>${footer}</p>`;
    await draw(`${language}-${i + 1}`, SCREEN, body);
  }
  const icon = image(await readFile(`${ROOT}assets/icon.svg`, 'base64'), 'image/svg+xml');
  await draw(
    `tile-${language}`,
    TILE,
    `<body class="tile">${icon}<div style="flex-direction:column;gap:8px;height:auto"><h1>Portal Guide for TRICARE</h1><p>${tile}</p></div><p style="font-size:12px">${footer}</p>`,
  );
  await page.close();
}

/** The popup while somebody types, the question that decides, and the answer, as pictures. */
function popupPictures(launched: LaunchedBrowser, need: string) {
  return withPopup(launched, REAL, async (popup) => {
    await popup.type('#need', need);
    await popup.waitForSelector('[role="option"]');
    const search = await shot(popup);
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('button[data-answer="region:west"]');
    const question = await shot(popup);
    await popup.locator('button[data-answer="region:west"]').click();
    await popup.waitForSelector('[data-view="answer"]');
    await popup.evaluate(() => document.scrollingElement?.scrollTo(0, 0));
    return { search, question, answer: await shot(popup) };
  });
}

/** What the popup says of a site. */
function siteLinePicture(launched: LaunchedBrowser, site: string): Promise<string> {
  return withPopup(launched, site, shot);
}

async function withPopup<Result>(
  launched: LaunchedBrowser,
  site: string,
  work: (popup: Page) => Promise<Result>,
): Promise<Result> {
  const page = await launched.browser.newPage();
  await page.goto(site);
  const popup = await launched.openPopup(page);
  await inScheme(popup, 'light');
  await popup.locator('#need').wait();
  const result = await work(popup);
  await popup.close();
  await page.close();
  return result;
}

async function cardPicture({ browser }: LaunchedBrowser): Promise<string> {
  const page = await browser.newPage();
  await page.setViewport(WINDOW);
  await page.goto(WITH_CARD);
  await page.waitForSelector(SETTLED_OVERLAY);
  await cardFrame('chromium', page).becomes('drawn');
  await inScheme(page, 'light');
  const picture = await shot(page);
  await page.close();
  return picture;
}

/** The page of dates in the options. */
async function deadlinesPicture(launched: LaunchedBrowser): Promise<string> {
  const page = await launched.browser.newPage();
  await page.setViewport(WINDOW);
  await launched.gotoExtensionPage(page, 'options.html#dates', 'main');
  await inScheme(page, 'light');
  const picture = await shot(page);
  await page.close();
  return picture;
}

const shot = (page: Page) => page.screenshot({ encoding: 'base64' });
const png = (data: string) => image(data, 'image/png');
const image = (data: string, type: string) => `<img alt="" src="data:${type};base64,${data}">`;
