import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { DENTAL } from '../../kit/browser/addresses.ts';
import type { Running } from './index.ts';

/** Words of a tip on that page that everybody gets. */
const TIP = 'Before you enroll';

/** What the page learns from selections, which it can read. On the production build. */
export function selectionSuite(running: Running): void {
  describe('selection', () => {
    it('gives the page nothing of the card, wherever somebody clicks, drags and presses keys', async () => {
      const harness = running();
      const page = await harness.visit(DENTAL);
      await harness.overlay(page).waitFor('card');
      const { x, y } = await middleOfCard(page);
      const { mouse, keyboard } = page;
      const ways: Record<string, () => Promise<unknown>> = {
        'a click': () => mouse.click(x, y),
        'three clicks': () => mouse.click(x, y, { count: 3 }),
        'a drag inside': () => drag(page, [x - 80, y - 80], [x + 80, y + 80]),
        'a drag from the page into it': () => drag(page, [100, 300], [x, y]),
        'the key for everything': async () => {
          await mouse.click(x, y);
          await keyboard.down('Control');
          await keyboard.press('a');
          await keyboard.up('Control');
        },
      };
      for (const [way, act] of Object.entries(ways)) {
        await page.evaluate(() => getSelection()?.removeAllRanges());
        await act();
        expect(await selected(page), way).toEqual({
          inside: false,
          text: expect.not.stringContaining('dental'),
        });
      }
    });

    it('gives a page that guesses words nothing, while the card is open or not', async () => {
      const harness = running();
      const page = await harness.visit(DENTAL);
      const overlay = harness.overlay(page);
      await overlay.waitFor('card');
      const words = [TIP, 'Portal Guide', 'Independent', 'United Concordia', 'Next tip', 'Hide tips'];
      expect(await overlay.text()).toContain('Independent');
      const found = (searchInFrames: boolean) =>
        page.evaluate(
          (texts, inFrames) =>
            texts.filter((text) => {
              getSelection()?.removeAllRanges();
              const { find } = window as unknown as { find(text: string, ...how: boolean[]): boolean };
              try {
                return find.call(window, text, false, false, true, false, inFrames);
              } catch {
                return false; // Firefox refuses to look into frames of others, whatever they say.
              }
            }),
          words,
          searchInFrames,
        );
      // What the stand-in says itself may be found.
      const own = await page.evaluate(() => document.body.innerText);
      const ours = (list: string[]) => list.filter((text) => !own.includes(text));
      expect(ours(await found(false))).toEqual([]);
      expect(ours(await found(true))).toEqual([]);
      expect((await selected(page)).inside).toBe(false);
    });
  });
}

/** A point among the tips. It must be inside the card, otherwise this would test nothing. */
async function middleOfCard(page: Page): Promise<{ x: number; y: number }> {
  const { x, y, there } = await page.evaluate(() => {
    const [x, y] = [innerWidth - 180, innerHeight - 250];
    return { x, y, there: document.elementFromPoint(x, y)?.localName };
  });
  expect(there).toBe('portal-guide-card');
  return { x, y };
}

async function drag({ mouse }: Page, from: [number, number], to: [number, number]): Promise<void> {
  await mouse.move(...from);
  await mouse.down();
  await mouse.move(...to, { steps: 4 });
  await mouse.up();
}

/** What the page can see: whether it got a node below our root, and what is selected. */
function selected(page: Page): Promise<{ inside: boolean; text: string }> {
  return page.evaluate(() => {
    const selection = getSelection();
    const nodes = [selection?.anchorNode, selection?.focusNode];
    return {
      inside: nodes.some((node) => node?.getRootNode() instanceof ShadowRoot),
      text: String(selection),
    };
  });
}
