import { describe, expect, it } from 'vitest';
import { prefer } from '../../../lab/browser-control.ts';
import { accessibleNodes } from '../../kit/browser/accessibility-tree.ts';
import { TRIWEST } from '../../kit/browser/addresses.ts';
import type { Running } from './index.ts';

/** What a closed root shows to assistive technology. */
export function cardTreeSuite(running: Running): void {
  describe('accessibility tree', () => {
    it('names the landmark, the card and its controls, and announces the card once', async () => {
      const harness = running();
      const page = await harness.visit(TRIWEST);
      const tree = () => accessibleNodes(harness, page);
      await expect.poll(tree).toContainEqual({ role: 'region', name: 'Tips for TriWest (TRICARE West)' });
      const nodes = await tree();
      expect(nodes).toContainEqual({ role: 'complementary', name: 'Portal Guide for TRICARE' });
      expect(nodes).toContainEqual({ role: 'button', name: 'Close tips' });
      expect(nodes).toContainEqual({
        role: 'button',
        name: expect.stringMatching(/^\d tips? from Portal Guide$/),
      });
      expect(nodes.filter(({ role }) => role === 'status')).toHaveLength(1);
      await expect.poll(() => said(tree)).toHaveLength(1);
    });

    it('names the launcher, and announces nothing while only that shows', async () => {
      const harness = running();
      const page = await harness.visit(TRIWEST);
      await harness.visit(TRIWEST, { page });
      const tree = () => accessibleNodes(harness, page);
      const launcher = { role: 'button', name: expect.stringMatching(/^\d tips? from Portal Guide$/) };
      await expect.poll(tree).toContainEqual(launcher);
      expect(await said(tree)).toEqual([]);
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

async function said(tree: () => ReturnType<typeof accessibleNodes>) {
  const text = (await tree()).filter(({ name }) => name === 'Portal Guide has tips for this page.');
  return text.filter(({ role }) => /text/i.test(role));
}
