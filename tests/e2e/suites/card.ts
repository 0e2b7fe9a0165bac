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
      expect(await overlay.text()).not.toMatch(/Federal Employees Dental and Vision/);
      await overlay.locator('.term:nth-of-type(2) summary').click();
      await expect.poll(() => overlay.text()).toMatch(/What does \w+ mean\?\s+[A-Z]/);
    });

    it('shows the steps in the popup, on the site the person is on', async () => {
      const harness = running();
      const page = await harness.visit(DENTAL);
      await harness.overlay(page).locator('li button').click();
      const steps = await waitForOwnView(harness, 'popup.html', /What is your status\?/);
      expect(steps.inPopup).toBe(true);
      expect(steps.text).toMatch(/Enroll in a dental plan/);
      expect(steps.text).toMatch(/real United Concordia/);
    });

    it('prepares a message about a wrong tip that names the tip and no address', async () => {
      const harness = running();
      await harness.setProfile({ region: 'east' });
      const page = await harness.visit(`${TRIWEST}claims?member=1234`);
      await harness.overlay(page).locator('.wrong').click();
      const wrong = /the tip triwest\/[\w-]+\.\w+ is wrong/;
      const report = await waitForOwnView(harness, 'report.html', wrong);
      expect(report.address + report.text).not.toMatch(/member|1234|\/claims|https:\/\/tricare-bene/);
      expect(report.inPopup).toBe(false);
    });
  });
}
