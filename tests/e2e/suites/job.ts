import { describe, expect, it } from 'vitest';
import type { Running } from './index.ts';

const MILCONNECT = 'https://milconnect.dmdc.osd.mil/milconnect/';
const TASK = 'move-between-regions';

/** The job in hand in the card; on the production build. */
export function jobSuite(running: Running): void {
  describe('the job in hand', () => {
    it('is put away with one tap, and the tips are back', async () => {
      const harness = running();
      const page = await harness.visit(MILCONNECT);
      await harness.storage.setSession({ job: JOB_IN_HAND });
      await page.bringToFront();
      const overlay = harness.overlay(page);
      await expect.poll(() => overlay.text()).toMatch(/Moving[\s\S]*Step 1 of 1[\s\S]*Change it there/);
      await overlay.press('.away');
      await expect.poll(() => overlay.read(`document.querySelector('.tip') !== null`)).toBe(true);
      expect(await overlay.text()).not.toMatch(/Put this job away/);
    });
  });
}

const JOB_IN_HAND = {
  task: TASK,
  title: 'Moving',
  legs: [
    {
      portal: 'milconnect',
      name: 'milConnect',
      url: MILCONNECT,
      steps: [{ key: 'milconnect.x', text: 'Change it there.' }],
    },
  ],
};
