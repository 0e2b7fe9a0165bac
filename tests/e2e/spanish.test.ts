/**
 * Both browsers started in Spanish, as people start them: Spanish from the browser's language alone.
 * Where a browser's own languages are packages of their own (Debian), the browser itself may have no
 * Spanish: Chromium then gives our Spanish strings all the same, Firefox must be told that it can.
 */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from '../../lab/browsers/find.ts';
import { inFirefox, OUR_EXTENSION } from '../../lab/inside-firefox.ts';
import { DENTAL, TRIWEST } from '../kit/browser/addresses.ts';
import type { ExtensionGlobal } from '../kit/browser/extension-global.ts';
import { firstScreenOnPortal } from '../kit/browser/first-screen.ts';
import { type Harness, openHarness } from '../kit/browser/harness.ts';
import { ask } from '../kit/browser/need-box.ts';
import { TEN_TASKS } from '../kit/browser/ten-tasks.ts';

/** Words that no Spanish sentence of ours has, whatever names stand in it. */
const ENGLISH = /\b(the|your|you|with|what|this|which|from|when|only|and|how|does|sign in to)\b/i;
/** Addresses, and names that portals, buttons and papers have in English only. */
const NAMES =
  /https:\/\/\S+|[“"«][^”"»]*[”"»]|\b(All Logins|Nurse Advice Line|Referrals and Authorizations|Defense Health Agency|Defense Finance and Accounting Service|Leave and Earnings Statement|Federal Employees Dental and Vision Insurance Program|TRICARE (For Life|Prime|Select|Young Adult|Reserve Select|Retired Reserve)|US Family Health Plan|Open Season|[\w.-]+\.(mil|com|gov|org)\S*)/g;

describe.each(BROWSER_KINDS)('%s, started in Spanish', (kind) => {
  let harness: Harness;
  beforeAll(async () => {
    // With an open root, to read the card too; for the rest that build is the released one.
    harness = await openHarness(kind, { build: 'e2e', lang: kind === 'firefox' ? 'es-ES' : 'es' });
    if (kind === 'firefox') await asIfInSpanish(harness.browser);
  });
  afterEach(() => harness.startAfresh());
  afterAll(() => harness.close());

  it('asks and answers in Spanish', async () => {
    const popup = await harness.popup();
    await popup.waitForSelector('#need');
    await isSpanish(popup, '¿Qué necesita?');
    await ask(popup, 'quiero ver mi referido');
    await popup.locator('button[data-answer="region:west"]').click();
    await popup.waitForSelector('[data-view="answer"][data-task="check-referral"]');
    await isSpanish(popup, 'TriWest');
    await harness.screenshot(popup, 'spanish-answer');
    expect(await harness.consoleErrors(popup)).toEqual([]);
  });

  it.each([
    ['TriWest', TRIWEST],
    ['United Concordia', DENTAL],
  ])('shows its card on %s in Spanish, and says so', async (name, address) => {
    const page = await harness.visit(address);
    const overlay = harness.overlay(page);
    await overlay.waitFor('card');
    expect(await overlay.read<string>('document.documentElement.lang')).toBe('es');
    const labels = await overlay.read<string[]>(
      "[...document.querySelectorAll('[aria-label], [title]')].map((one) => one.ariaLabel ?? one.title)",
    );
    const text = await overlay.text();
    expect(text, name).toContain('Independiente');
    expect(englishIn([...(labels ?? []), ...text.split('\n')])).toEqual([]);
    expect(await harness.consoleErrors(page)).toEqual([]);
    await harness.screenshot(page, `spanish-card-${name.replace(' ', '-')}`);
  });

  it.each(TEN_TASKS)('“$palabras”: the first answer is in sight below the site line', async (common) => {
    expect(await firstScreenOnPortal(harness, common.palabras, common)).toEqual([]);
  });

  it.each([
    ['options.html', '#forget', 'Borrar todo', 'spanish-options'],
    ['options.html#dates', '#life-event', '¿Cuánto tiempo tengo?', 'spanish-dates'],
    ['options.html#logins', '.phone-table', 'Números de teléfono', 'spanish-logins'],
    ['options.html#map', '[data-topic="claims"]', 'Dónde se hace', 'spanish-map'],
    ['options.html?first=1', '[data-view="first-run"]', 'Lo que nunca hace', 'spanish-first-run'],
  ])('shows %s in Spanish throughout', async (path, selector, words, name) => {
    const page = await harness.extensionPage(path, selector);
    await isSpanish(page, words);
    await harness.screenshot(page, name);
  });

  it('calls the extension what the Spanish listing calls it', async () => {
    const page = await harness.extensionPage('options.html', '#forget');
    const description = await page.evaluate(() => {
      const { browser, chrome } = globalThis as unknown as ExtensionGlobal;
      return (browser ?? chrome).runtime.getManifest().description;
    });
    expect(description).toMatch(/TRICARE.*sin afiliación/);
  });
});

/** A Firefox without a Spanish language pack is told that it has one, and loads the extension once more. */
function asIfInSpanish(browser: Browser): Promise<void> {
  return inFirefox(
    browser,
    `const { locale } = Services;
    if (locale.availableLocales.includes('es-ES')) return;
    locale.availableLocales = [...locale.availableLocales, 'es-ES'];
    locale.requestedLocales = ['es-ES'];
    await (await AddonManager.getAddonByID(${OUR_EXTENSION}.id)).reload();`,
  );
}

async function isSpanish(page: Page, words: string): Promise<void> {
  await page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, words);
  const { lang, lines } = await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    // Titles of documents, which say themselves that they are English.
    for (const title of document.querySelectorAll('[lang="en"]')) title.remove();
    const labels = [...document.querySelectorAll('[aria-label], [placeholder]')].flatMap((element) => [
      element.getAttribute('aria-label') ?? '',
      element.getAttribute('placeholder') ?? '',
    ]);
    return {
      lang: document.documentElement.lang,
      lines: [document.title, ...labels, ...document.body.innerText.split('\n')],
    };
  });
  expect(lang).toBe('es');
  expect(englishIn(lines)).toEqual([]);
}

function englishIn(lines: readonly string[]): string[] {
  return lines.map((line) => line.replace(NAMES, '')).filter((line) => ENGLISH.test(line));
}
