import type { ConsoleMessage, Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { Harness } from '../../kit/browser/harness.ts';
import type { Running } from './index.ts';
import { DEFINING, MEASURING, page, RECORDING, tryEveryDoor } from './prying-pages.ts';

const PATH = 'tricare-bene.triwest.com/mute';
const PAGE = `https://${PATH}`;
/** A text that only people in the East get; the page must not be able to read it. */
const SECRET = /You told us|East region|Humana Military/;

/** A page can find out that our element is there, but nothing else. On the production build. */
export function muteSuite(running: Running): void {
  describe('mute', () => {
    let undo = () => {};
    afterEach(() => undo());
    const open = async (body: string) => {
      const harness = running();
      undo = harness.server.serve(PATH, { body });
      await harness.setProfile({ region: 'east' });
      return harness.visit(PAGE);
    };

    it('prints nothing to the console, of any kind', async () => {
      const harness = running();
      undo = harness.server.serve(PATH, { body: page('') });
      const printed: string[] = [];
      const blank = await harness.newPage();
      blank.on('console', (message: ConsoleMessage) => printed.push(message.text()));
      await harness.visit(PAGE, { page: blank });
      await useAll(harness, blank);
      await blank.evaluate(() => console.info('the page’s own'));
      await expect.poll(() => printed).toContain('the page’s own');
      expect(printed).toEqual(['the page’s own']);
    });

    it('adds no name to the page’s world', async () => {
      const opened = await open(page('window.before = Object.getOwnPropertyNames(window)'));
      await useAll(running(), opened);
      const added = await opened.evaluate(() => {
        const { before } = window as unknown as { before: string[] };
        return Object.getOwnPropertyNames(window).filter((name) => !before.includes(name));
      });
      // What the test and numbered frames bring, by name: an exception for a pattern could hide one of ours.
      expect(added).toEqual(['before']);
    });

    it('shifts nothing, scrolls nothing, resizes nothing', async () => {
      const opened = await open(page(MEASURING));
      const before = await layout(opened);
      await useAll(running(), opened);
      expect(await layout(opened)).toEqual(before);
      expect(await opened.evaluate(() => (window as unknown as { shifts: number }).shifts)).toBe(0);
    });

    it('keeps its text from a script that tries every door', async () => {
      const opened = await open(page(DEFINING));
      const found = await opened.evaluate(tryEveryDoor);
      expect(found.doors).toBeGreaterThan(15);
      expect(found.text).not.toMatch(SECRET);
      expect(found.roots).toEqual([]);
    });

    it('gives a session recorder an empty element, and events that say no more', async () => {
      const opened = await open(page(RECORDING));
      await useAll(running(), opened);
      const record = await opened.evaluate(() =>
        (window as unknown as { record: string[] }).record.join('\n'),
      );
      expect(record).toContain('<portal-guide-card');
      expect(record).toContain('click portal-guide-card');
      expect(record).not.toMatch(/key(down|up) portal-guide-card/);
      expect(record).not.toMatch(SECRET);
      expect(record.match(/<portal-guide-card[^>]*>(?!<\/portal-guide-card>)/)).toBeNull();
    });
  });
}

/** Closes the card, opens it again and types into it. */
async function useAll(harness: Harness, opened: Page): Promise<void> {
  const overlay = harness.overlay(opened);
  await overlay.waitFor('card');
  await overlay.pressLauncher();
  await overlay.waitFor('launcher');
  await overlay.pressLauncher();
  await overlay.waitFor('card');
  await opened.keyboard.press('Tab');
  await opened.keyboard.press('x');
}

function layout(opened: Page): Promise<unknown> {
  return opened.evaluate(() => ({
    boxes: [...document.querySelectorAll('html, body, body *')].map((element) =>
      element.getBoundingClientRect().toJSON(),
    ),
    size: [document.documentElement.scrollWidth, document.documentElement.scrollHeight, scrollX, scrollY],
  }));
}
