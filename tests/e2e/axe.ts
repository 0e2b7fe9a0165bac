/** What axe finds wrong on a page as the browser has laid it out: contrast and sizes too. */
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** In both color schemes; `light-dark()` follows the property, so both browsers can be told. */
export async function axeViolations(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const scheme of ['light', 'dark']) {
    await page.evaluate((wanted) => {
      document.documentElement.style.colorScheme = wanted;
      for (const details of document.querySelectorAll('details')) details.open = true;
    }, scheme);
    for (const { id, nodes } of await runAxe(page)) {
      found.push(...nodes.map(({ html }) => `${scheme}, ${id}: ${html}`));
    }
  }
  return found;
}

/** Inside the open root of the card's e2e build only; the stand-in around it is not ours to judge. */
export async function axeViolationsInCard(page: Page): Promise<string[]> {
  return (await runAxe(page)).flatMap(({ id, nodes }) =>
    nodes
      .map(({ target }) => target[0])
      .filter((path) => Array.isArray(path) && path[0] === 'portal-guide-card')
      .map((path) => `${id}: ${(path as string[])[1]}`),
  );
}

async function runAxe(page: Page): Promise<axe.Result[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document);
    return violations;
  });
}
