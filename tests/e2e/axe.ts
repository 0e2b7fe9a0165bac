/** What axe finds wrong on a page as the browser has laid it out: contrast and sizes too. */
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** In both color schemes; `light-dark()` follows the property, so both browsers can be told. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found: string[] = [];
  for (const scheme of ['light', 'dark']) {
    const some = await page.evaluate(async (wanted) => {
      document.documentElement.style.colorScheme = wanted;
      for (const details of document.querySelectorAll('details')) details.open = true;
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document);
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${wanted}, ${id}: ${html}`));
    }, scheme);
    found.push(...some);
  }
  return found;
}
