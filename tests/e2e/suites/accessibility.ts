import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { prefer, pressCommand } from '../../../lab/browser-control.ts';
import { axeViolationsInCard } from '../../kit/axe.ts';
import { DENTAL, TRIWEST } from '../../kit/browser/addresses.ts';
import type { Running } from './index.ts';

/** Checks that need to look inside the card. */
export function accessibilitySuite(running: Running): void {
  describe('accessibility', () => {
    it.each(['light', 'dark'] as const)('axe finds nothing in any state, %s', async (scheme) => {
      const harness = running();
      const page = await harness.visit(DENTAL);
      const overlay = harness.overlay(page);
      await prefer(harness, page, { scheme });
      const paper = scheme === 'dark' ? 'rgb(23, 33, 45)' : 'rgb(255, 255, 255)';
      const painted = () =>
        inRoot(page, (root) => getComputedStyle(root.querySelector('.card') as Element).backgroundColor);
      await expect.poll(painted).toBe(paper);
      expect(await axeViolationsInCard(page), 'card').toEqual([]);
      await unfold(page);
      expect(await axeViolationsInCard(page), 'everything unfolded').toEqual([]);
      await harness.screenshot(page, `card-unfolded-${scheme}`);
      await overlay.locator('.close').click();
      await overlay.waitFor('launcher');
      expect(await axeViolationsInCard(page), 'launcher').toEqual([]);
    });

    it('axe sees into the root', async () => {
      const page = await running().visit(DENTAL);
      await inRoot(page, (root) => root.querySelector('.close')?.removeAttribute('aria-label'));
      expect(await axeViolationsInCard(page)).toEqual(['button-name: .close']);
    });

    it('every control is at least 24 px wide and high, at any size', async () => {
      const page = await running().visit(DENTAL);
      await unfold(page);
      for (const width of [1280, 320]) {
        await page.setViewport({ width, height: 800 });
        expect(await inRoot(page, smallControls)).toEqual([]);
      }
    });

    it('shows all it says at 400 % zoom: 320 by 200 px, nothing cut off sideways', async () => {
      const harness = running();
      const page = await harness.visit(DENTAL);
      await page.setViewport({ width: 320, height: 200 });
      await unfold(page);
      await harness.screenshot(page, 'card-400-percent');
      const cut = await inRoot(page, (root) => {
        const card = root.querySelector('.card') as HTMLElement;
        const { left, right, top, bottom } = card.getBoundingClientRect();
        const inside = left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight;
        return { inside, wide: card.scrollWidth - card.clientWidth, room: card.clientHeight > 100 };
      });
      expect(cut).toEqual({ inside: true, wide: 0, room: true });
    });

    it('shows edges where colors are forced, and moves nothing at all', async () => {
      const harness = running();
      const page = await harness.visit(DENTAL);
      await prefer(harness, page, { forcedColors: true });
      await harness.screenshot(page, 'card-forced-colors');
      const edges = await inRoot(page, (root) =>
        ['.card', '.launcher', 'li'].map((name) => {
          const style = getComputedStyle(root.querySelector(name) as Element);
          const drawn = style.borderInlineStartStyle === 'solid' && style.borderInlineStartWidth !== '0px';
          return matchMedia('(forced-colors: active)').matches && drawn;
        }),
      );
      expect(edges).toEqual([true, true, true]);
      const moving = await inRoot(page, (root) =>
        [...root.querySelectorAll('*')]
          .map((element) => getComputedStyle(element))
          .filter((style) => style.animationName !== 'none' || style.transitionDuration !== '0s')
          .map((style) => style.cssText),
      );
      expect(moving).toEqual([]);
    });

    it('is reached with Tab after the page’s own controls, and left again', async () => {
      const harness = running();
      const page = await harness.visit(TRIWEST);
      await page.focus('main button');
      await page.keyboard.press('Tab');
      expect(await focusedClass(page)).toContain('move');
      await page.keyboard.press('Escape');
      await harness.overlay(page).waitFor('launcher');
      expect(await focusedClass(page)).toBe('launcher');
    });

    it('takes the focus on the command, and gives it back to the same field', async () => {
      const harness = running();
      const page = await harness.visit(TRIWEST);
      await page.focus('input[name="number"]');
      await pressCommand(harness, 'go-to-tips');
      await expect.poll(() => focusedClass(page)).toBe('card');
      await page.keyboard.press('Escape');
      await harness.overlay(page).waitFor('launcher');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('number');
    });
  });
}

async function unfold(page: Page): Promise<void> {
  const open = await inRoot(page, (root) => {
    const all = [...root.querySelectorAll('details')];
    for (const details of all) details.open = true;
    return all.map(({ className }) => className);
  });
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

function smallControls(root: ShadowRoot): string[] {
  return [...root.querySelectorAll('button, summary')]
    .map((control) => ({ control, box: control.getBoundingClientRect() }))
    .filter(({ box }) => box.width < 24 || box.height < 24)
    .map(({ control, box }) => `${control.textContent} ${box.width} × ${box.height}`);
}

/** The class of the focused element, looked up through open shadow roots. */
function focusedClass(page: Page): Promise<string> {
  return page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active?.className ?? '';
  });
}
