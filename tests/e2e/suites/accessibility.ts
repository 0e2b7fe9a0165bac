import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { prefer, pressCommand } from '../../../lab/browser-control.ts';
import { axeViolations, axeViolationsInCard } from '../../kit/axe.ts';
import { DENTAL, TRIWEST } from '../../kit/browser/addresses.ts';
import { cardInTab } from '../../kit/browser/card-tab.ts';
import type { OverlayView } from '../../kit/browser/overlay-view.ts';
import type { Running } from './index.ts';

/** Checks that need to look inside the card. */
export function accessibilitySuite(running: Running): void {
  describe('accessibility', () => {
    it.each(['light', 'dark'] as const)(
      'axe finds nothing in the launcher, open or closed, %s',
      async (scheme) => {
        const harness = running();
        const page = await harness.visit(DENTAL);
        const overlay = harness.overlay(page);
        await overlay.waitFor('card');
        await prefer(harness, page, { scheme });
        const paper = scheme === 'dark' ? 'rgb(23, 33, 45)' : 'rgb(255, 255, 255)';
        await expect.poll(() => overlay.read('getComputedStyle(document.body).backgroundColor')).toBe(paper);
        await unfold(overlay);
        await harness.screenshot(page, `card-unfolded-${scheme}`);
        await overlay.press('.close');
        await overlay.waitFor('launcher');
        expect(await axeViolationsInCard(page), 'launcher').toEqual([]);
      },
    );

    it('axe finds nothing in the card, folded or unfolded, light or dark', async () => {
      const card = await cardInTab(running(), DENTAL);
      expect(await axeViolations(card)).toEqual([]);
      await card.$eval('.close', (button) => button.removeAttribute('aria-label'));
      expect((await axeViolations(card)).join(), 'it sees into the card').toMatch(/button-name/);
    });

    it('axe sees into the root', async () => {
      const page = await running().visit(DENTAL);
      await inRoot(page, (root) => root.querySelector('button')?.removeAttribute('aria-label'));
      expect(await axeViolationsInCard(page)).toEqual([expect.stringMatching(/^button-name: /)]);
    });

    it('every control is at least 24 px wide and high, at any size', async () => {
      const harness = running();
      const page = await harness.visit(DENTAL);
      const overlay = harness.overlay(page);
      await overlay.waitFor('card');
      await unfold(overlay);
      for (const width of [1280, 320]) {
        await page.setViewport({ width, height: 800 });
        expect(await overlay.read(SMALL_CONTROLS)).toEqual([]);
      }
    });

    it('shows all it says at 400 % zoom: 320 by 200 px, nothing cut off sideways', async () => {
      const harness = running();
      const page = await harness.visit(DENTAL);
      const overlay = harness.overlay(page);
      await overlay.waitFor('card');
      await page.setViewport({ width: 320, height: 200 });
      await unfold(overlay);
      await harness.screenshot(page, 'card-400-percent');
      const inside = await inRoot(page, (root) => {
        const { left, right, top, bottom } = (
          root.querySelector('iframe') as Element
        ).getBoundingClientRect();
        return left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight;
      });
      expect(inside).toBe(true);
      expect(
        await overlay.read('[document.documentElement.scrollWidth <= innerWidth, innerHeight > 100]'),
      ).toEqual([true, true]);
    });

    it('shows edges where colors are forced, and moves nothing at all', async () => {
      const harness = running();
      const page = await harness.visit(DENTAL);
      await harness.overlay(page).waitFor('card');
      await prefer(harness, page, { forcedColors: true });
      await harness.screenshot(page, 'card-forced-colors');
      const edges = await inRoot(page, (root) =>
        ['iframe', 'button'].map((name) => {
          const style = getComputedStyle(root.querySelector(name) as Element);
          const drawn = style.borderInlineStartStyle === 'solid' && style.borderInlineStartWidth !== '0px';
          return matchMedia('(forced-colors: active)').matches && drawn;
        }),
      );
      expect(edges).toEqual([true, true]);
      expect(await harness.overlay(page).read(MOVING)).toEqual([]);
    });

    it('is reached with Tab after the page’s own controls, and left again', async () => {
      const harness = running();
      const page = await harness.visit(TRIWEST);
      const overlay = harness.overlay(page);
      await overlay.waitFor('card');
      await page.focus('main button');
      await page.keyboard.press('Tab');
      expect(await focusedTag(page)).toBe('BUTTON');
      await page.keyboard.press('Tab');
      await expect.poll(() => overlay.read('document.activeElement.ariaLabel')).toMatch(/^Move/);
      await page.keyboard.press('Escape');
      await overlay.waitFor('launcher');
      expect(await focusedTag(page)).toBe('BUTTON');
    });

    it('takes the focus on the command, and gives it back to the same field', async () => {
      const harness = running();
      const page = await harness.visit(TRIWEST);
      await harness.overlay(page).waitFor('card');
      await page.focus('input[name="number"]');
      await pressCommand(harness, 'go-to-tips');
      await expect.poll(() => harness.overlay(page).read('document.hasFocus()')).toBe(true);
      await page.keyboard.press('Escape');
      await harness.overlay(page).waitFor('launcher');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('number');
    });
  });
}

async function unfold(overlay: OverlayView): Promise<void> {
  const open = await overlay.read(`[...document.querySelectorAll('details')].map((details) => {
    details.open = true;
    return details.className;
  })`);
  expect(open).toEqual(expect.arrayContaining(['term', 'hide']));
}

/** Runs in the page, with the root of the e2e build. */
function inRoot<Result>(page: Page, look: (root: ShadowRoot) => Result) {
  return page.$eval(
    'portal-guide-card',
    (host, source) => {
      return new Function('root', `return (${source})(root)`)(host.shadowRoot) as Result;
    },
    String(look),
  );
}

const SMALL_CONTROLS = `[...document.querySelectorAll('button, summary, a')]
  .map((control) => ({ control, box: control.getBoundingClientRect() }))
  .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
  .map(({ control, box }) => control.textContent + ' ' + box.width + ' x ' + box.height)`;

const MOVING = `[...document.querySelectorAll('*')]
  .map((element) => getComputedStyle(element))
  .filter((style) => style.animationName !== 'none' || style.transitionDuration !== '0s')
  .map((style) => style.cssText)`;

/** The tag of the focused element, looked up through open shadow roots. */
function focusedTag(page: Page): Promise<string> {
  return page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active?.tagName ?? '';
  });
}
