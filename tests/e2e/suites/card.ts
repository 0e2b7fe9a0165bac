import { describe, expect, it } from 'vitest';
import { DENTAL, TRIWEST } from '../../kit/browser/addresses.ts';
import { waitForOwnView } from '../../kit/browser/own-view.ts';
import type { Running } from './index.ts';

/** What a person can do with the card. */
export function cardSuite(running: Running): void {
  describe('card', () => {
    it('explains an acronym of its tips on demand', async () => {
      const harness = running();
      const page = await harness.visit(DENTAL);
      const overlay = harness.overlay(page);
      await overlay.waitFor('card');
      expect(await overlay.text()).not.toMatch(/Federal Employees Dental and Vision/);
      await overlay.press('.term summary');
      await expect.poll(() => overlay.text()).toMatch(/What does \w+ mean\?\s+[A-Z]/);
    });

    it('shows in the popup the steps that a tip promises', async () => {
      const harness = running();
      const page = await harness.visit(DENTAL);
      await harness.overlay(page).waitFor('card');
      while (!(await harness.overlay(page).read("document.querySelector('button.act') !== null")))
        await harness.overlay(page).press('.next');
      await harness.overlay(page).press('button.act');
      const steps = await waitForOwnView(harness, 'popup.html', /Enroll in a dental plan/);
      expect(steps.inPopup).toBe(true);
    });

    it('prepares a message about a wrong tip that names the tip and no address', async () => {
      const harness = running();
      await harness.setProfile({ region: 'east' });
      const page = await harness.visit(`${TRIWEST}claims?member=1234`);
      await harness.overlay(page).press('.wrong');
      const wrong = /the tip triwest\/[\w-]+\.\w+ is wrong/;
      const report = await waitForOwnView(harness, 'report.html', wrong);
      expect(report.address + report.text).not.toMatch(/member|1234|\/claims|https:\/\/tricare-bene/);
      expect(report.inPopup).toBe(false);
    });
  });
}
