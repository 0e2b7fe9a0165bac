/** Reads a page of the extension that the extension itself has opened, in a tab or as its popup. */
import { expect } from 'vitest';
import { inFirefox } from '../../../lab/inside-firefox.ts';
import type { Harness } from './harness.ts';

export interface OwnView {
  inPopup: boolean;
  address: string;
  text: string;
}

/** Waits until a page of that name is open and says what is expected. Fails where it never does. */
export async function waitForOwnView(harness: Harness, file: string, words: RegExp): Promise<OwnView> {
  let view: OwnView | null = null;
  const read = harness.kind === 'firefox' ? readInFirefox : readInChromium;
  await expect
    .poll(
      async () => {
        view = await read(harness, harness.extensionBaseUrl + file);
        return view?.text;
      },
      { timeout: 15_000 },
    )
    .toMatch(words);
  return view as unknown as OwnView;
}

async function readInChromium({ browser }: Harness, start: string): Promise<OwnView | null> {
  const target = browser.targets().find((one) => one.url().startsWith(start));
  if (!target) return null;
  return (await target.asPage()).evaluate(() => ({
    inPopup: document.documentElement.dataset.place === 'popup',
    address: location.href,
    text: [
      document.body.innerText,
      ...[...document.querySelectorAll('textarea')].map(({ value }) => value),
    ].join('\n'),
  }));
}

/** Firefox shows such pages to no driver, but what they say to assistive technology. */
function readInFirefox({ browser }: Harness, start: string): Promise<OwnView | null> {
  return inFirefox(
    browser,
    `const view = [...document.querySelectorAll('browser')].find((one) => one.currentURI?.spec.startsWith(${JSON.stringify(start)}));
    if (!view) return null;
    const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
    const texts = [];
    const walk = (one) => {
      texts.push(one.name ?? '');
      for (let i = 0; i < one.childCount; i++) walk(one.getChildAt(i));
    };
    const page = service.getAccessibleFor(view);
    if (page) walk(page);
    const inPopup = view.getAttribute('webextension-view-type') === 'popup';
    return { inPopup, address: view.currentURI.spec, text: texts.join('\\n') };`,
  );
}
