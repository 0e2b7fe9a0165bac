import { describe, expect, it } from 'vitest';
import { prefer } from '../../../lab/browser-control.ts';
import { accessibleNodes } from '../../kit/browser/accessibility-tree.ts';
import { TRIWEST } from '../../kit/browser/addresses.ts';
import { cardInTab } from '../../kit/browser/card-tab.ts';
import type { Running } from './index.ts';

/** What launcher and card show to assistive technology. */
export function cardTreeSuite(running: Running): void {
  describe('accessibility tree', () => {
    it('names the landmark, the launcher and the frame on the page', async () => {
      const harness = running();
      const page = await harness.visit(TRIWEST);
      await harness.overlay(page).waitFor('card');
      const tree = () => accessibleNodes(harness, page);
      await expect.poll(tree).toContainEqual({ role: 'Iframe', name: 'Tips from Portal Guide' });
      const nodes = await tree();
      expect(nodes).toContainEqual({ role: 'complementary', name: 'Portal Guide for TRICARE' });
      expect(nodes).toContainEqual(LAUNCHER);
    });

    it('names the card and its controls', async () => {
      const harness = running();
      const card = await cardInTab(harness, TRIWEST);
      // The tree of a new page comes a moment after the page.
      await expect.poll(() => accessibleNodes(harness, card)).toContainEqual(CLOSE);
      const nodes = await accessibleNodes(harness, card);
      const names = nodes.map(({ name }) => name);
      for (const name of ['Tips for TriWest (TRICARE West)', 'Next tip']) {
        expect(names).toContain(name);
      }
      expect(nodes.filter(({ role }) => role === 'heading')).toHaveLength(1);
    });

    it('announces the card once where it opens by itself, and not where somebody opens it', async () => {
      const harness = running();
      const page = await harness.visit(TRIWEST);
      const overlay = harness.overlay(page);
      await expect.poll(() => overlay.read(SAID)).toBe('Portal Guide has tips for this page.');
      await overlay.press('.close');
      await overlay.waitFor('launcher');
      await overlay.pressLauncher();
      await overlay.waitFor('card');
      await expect.poll(() => overlay.read('document.hasFocus()')).toBe(true);
      expect(await overlay.read(SAID)).toBe('');
    });

    it('names the launcher, and announces nothing while only that shows', async () => {
      const harness = running();
      const page = await harness.visit(TRIWEST);
      await harness.overlay(page).waitUntilSeen();
      await harness.visit(TRIWEST, { page });
      const tree = () => accessibleNodes(harness, page);
      await expect.poll(tree).toContainEqual(LAUNCHER);
      expect((await tree()).filter(({ name }) => /has tips for this page/.test(name))).toEqual([]);
    });

    it('is neither on paper nor in the tree of a page that prints', async () => {
      const harness = running();
      const page = await harness.visit(TRIWEST);
      const drawn = () => page.$eval('portal-guide-card', (host) => getComputedStyle(host).display);
      expect(await drawn()).toBe('block');
      await prefer(harness, page, { print: true });
      expect(await drawn()).toBe('none');
    });
  });
}

const LAUNCHER = { role: 'button', name: expect.stringMatching(/[Tt]ips? from Portal Guide$/) };

const CLOSE = { role: 'button', name: 'Close tips' };

/** What the card has put into its live region. */
const SAID = `document.querySelector('.visually-hidden').textContent`;
