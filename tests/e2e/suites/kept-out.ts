import { afterEach, describe, expect, it } from 'vitest';
import { inFirefox } from '../../../lab/inside-firefox.ts';
import type { Running } from './index.ts';

const HOST = 'tricare-bene.triwest.com';
const LIST = 'extensions.quarantinedDomains.list';
const LINE = '[data-tips="kept-out"]';

/** Firefox keeps extensions out of the hosts on its list, and says nothing about it. */
export function keptOutSuite(running: Running): void {
  describe('a portal from which Firefox keeps extensions out', () => {
    const quarantine = (hosts: string) =>
      inFirefox(running().browser, `Services.prefs.setStringPref('${LIST}', '${hosts}');`);
    afterEach(() => quarantine(''));

    it('gets no card, and the popup says why', async () => {
      const harness = running();
      await quarantine(HOST);
      const page = await harness.visit(`https://${HOST}/`, { expect: 'nothing' });
      const popup = await harness.popup(page);
      await popup.waitForSelector(LINE);
      expect(await popup.$eval(LINE, (line) => (line as HTMLElement).innerText)).toMatch(
        /keeps this extension out/,
      );
    });

    it('is not any other portal', async () => {
      const harness = running();
      const page = await harness.visit(`https://${HOST}/`);
      const popup = await harness.popup(page);
      await popup.waitForSelector('.home');
      expect(await popup.$('[data-tips]')).toBeNull();
    });
  });
}
