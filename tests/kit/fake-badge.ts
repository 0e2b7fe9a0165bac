/** The toolbar button, which the fake browser can't draw. */
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Replaces the button of the fake browser. The result always has the button's current text and title. */
export function fakeBadge(): { text: string; title: string } {
  const shown = { text: '', title: '' };
  Object.assign(fakeBrowser.action, {
    setBadgeBackgroundColor: async () => {},
    setBadgeText: async ({ text }: { text: string }) => void Object.assign(shown, { text }),
    setTitle: async ({ title }: { title: string }) => void Object.assign(shown, { title }),
  });
  return shown;
}
