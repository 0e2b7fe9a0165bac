/** Runs axe, on components and on pages in a browser. */
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/**
 * HTML allows a `textarea` no role, so axe objects to a combobox of several lines. ARIA 1.2 has no other element
 * for it, and screen readers read it as a combobox; everything else in it is still checked.
 */
const isBoxOfLines = (id: string, html: string) =>
  id === 'aria-allowed-role' && html.startsWith('<textarea id="need"');

const withoutBoxOfLines = (found: axe.Result[]) =>
  found
    .map((result) => ({
      ...result,
      nodes: result.nodes.filter(({ html }) => !isBoxOfLines(result.id, html)),
    }))
    .filter(({ nodes }) => nodes.length > 0);

/** What axe finds wrong with structure, names and roles. The browser tests check the layout. */
export async function violations(): Promise<string[]> {
  const { violations } = await axe.run(document, {
    // The document around the components belongs to the HTML files of the entrypoints.
    rules: {
      'color-contrast': { enabled: false },
      'html-has-lang': { enabled: false },
      'document-title': { enabled: false },
    },
  });
  return withoutBoxOfLines(violations).map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
}

/** On a page in a browser, contrast and sizes too, in both color schemes; `light-dark()` follows the property, so both browsers can be told. */
export async function axeViolations(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const scheme of ['light', 'dark']) {
    await page.evaluate(async (wanted) => {
      document.documentElement.style.colorScheme = wanted;
      for (const details of document.querySelectorAll('details')) details.open = true;
      // Colors fade into the other scheme; half-way, they have too little contrast.
      await Promise.all(document.getAnimations().map((fading) => fading.finished.catch(() => {})));
    }, scheme);
    for (const { id, nodes } of await runAxe(page)) {
      found.push(...nodes.map(({ html }) => `${scheme}, ${id}: ${html}`));
    }
  }
  return found;
}

/** Checks only inside the open root of the card's e2e build, not the stand-in around it. */
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
  const found = await page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document);
    return violations;
  });
  return withoutBoxOfLines(found);
}
