/** The popup that the extension has opened by itself, in either browser. */
import { inFirefox } from '../../../lab/inside-firefox.ts';
import type { Harness } from './harness.ts';

/** The text of the popup that is open; null where none is. */
export async function popupInFront({ kind, browser }: Harness): Promise<string | null> {
  if (kind === 'firefox') return inFirefox(browser, READ_PANEL);
  const target = browser.targets().find((one) => /^chrome-extension:.*\/popup\.html/.test(one.url()));
  const page = await target?.asPage();
  return page ? page.evaluate(() => document.body.innerText) : null;
}

/** The driver can't reach a panel; Firefox's own window can. */
const READ_PANEL = `
  const inside = document.querySelector('#customizationui-widget-panel browser');
  if (!inside) return null;
  const manager = inside.messageManager;
  return new Promise((resolve) => {
    const heard = ({ data }) => {
      manager.removeMessageListener('portal-guide:popup', heard);
      resolve(data);
    };
    manager.addMessageListener('portal-guide:popup', heard);
    const read = "sendAsyncMessage('portal-guide:popup', content.document.body?.innerText ?? '')";
    manager.loadFrameScript('data:,' + encodeURIComponent(read), false);
  });`;
