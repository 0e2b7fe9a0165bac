/** The one element in the page: when it comes back where the page does away with it, and the focus. */
import { describe, expect, it, vi } from 'vitest';
import { launcher, launcherContent, press } from '../kit/card.ts';
import { hosts, inside } from '../kit/guest.ts';
import { field, isOpen, overlay, told, withOverlay } from '../kit/overlay.ts';
import { isShown } from '../kit/top-layer.ts';

withOverlay();

describe('a page that does away with our element', () => {
  const returns = (count: number) => vi.waitFor(() => expect(hosts()).toHaveLength(count));
  const throwOut = () => hosts()[0]?.remove();

  it('gets it back, with the card as it was', async () => {
    overlay.show(launcherContent());
    press(launcher(inside()));
    throwOut();
    await returns(1);
    await vi.waitFor(() => expect(isOpen()).toBe(true));
    expect(isShown(hosts()[0]!)).toBe(true);
  });

  it('loses it at the fourth time within ten seconds, until it goes to another address', async () => {
    overlay.show(launcherContent());
    for (let time = 1; time <= 3; time++) {
      throwOut();
      await returns(1);
    }
    throwOut();
    await told();
    expect(hosts()).toEqual([]);
    overlay.show(launcherContent());
    expect(hosts()).toEqual([]);
    overlay.forgive();
    overlay.show(launcherContent());
    expect(hosts()).toHaveLength(1);
  });

  it('may do so every few seconds, for hours', async () => {
    const now = vi.spyOn(Date, 'now');
    overlay.show(launcherContent());
    for (let time = 1; time <= 20; time++) {
      now.mockReturnValue(time * 4000);
      throwOut();
      await returns(1);
    }
  });

  it('gets back the launcher alone after it has done away with the open card five times', async () => {
    const now = vi.spyOn(Date, 'now');
    overlay.show(launcherContent());
    press(launcher(inside()));
    for (let time = 1; time <= 5; time++) {
      now.mockReturnValue(time * 4000);
      throwOut();
      await returns(1);
      await vi.waitFor(() => expect(isOpen()).toBe(true));
    }
    now.mockReturnValue(28_000);
    throwOut();
    await returns(1);
    await told();
    expect(isOpen()).toBe(false);
    press(launcher(inside()));
    expect(isOpen()).toBe(true);
  });

  it('gets it back where it replaces the whole body', async () => {
    overlay.show(launcherContent());
    const { body } = document;
    const other = document.createElement('body');
    body.replaceWith(other);
    await returns(1);
    expect(hosts()[0]?.parentElement).toBe(other);
    other.replaceWith(body);
  });

  it('gets it back in place of a dead copy that it has made of it', async () => {
    overlay.show(launcherContent());
    document.body.replaceChildren(document.createElement('portal-guide-card'));
    await vi.waitFor(() => expect(hosts()[0]?.shadowRoot).not.toBeNull());
    expect(hosts()).toHaveLength(1);
  });

  it('gets it back where it wraps everything in an element of its own', async () => {
    overlay.show(launcherContent());
    const wrap = document.createElement('div');
    wrap.append(...document.body.childNodes);
    document.body.append(wrap);
    await vi.waitFor(() => expect(hosts()[0]?.parentElement).toBe(document.body));
  });

  it('gets it back where it closes every popover', async () => {
    overlay.show(launcherContent());
    hosts()[0]?.togglePopover(false);
    await vi.waitFor(() => expect(isShown(hosts()[0]!)).toBe(true));
  });

  it('keeps another copy of the extension that shows its element there', async () => {
    overlay.show(launcherContent());
    const other = document.createElement('portal-guide-card');
    other.popover = 'manual';
    hosts()[0]?.replaceWith(other);
    other.togglePopover(true);
    await told();
    expect(hosts()).toEqual([other]);
  });
});

describe('the focus', () => {
  it('goes into the card by the command once it is drawn, and back to where it was', async () => {
    overlay.show(launcherContent());
    field.focus();
    overlay.focus();
    await told();
    expect(document.activeElement).toBe(field);
    overlay.obey({ card: 'token', what: 'fit', height: 100 });
    expect(document.activeElement).not.toBe(field);
    overlay.obey({ card: 'token', what: 'close', height: 0 });
    expect(document.activeElement).toBe(field);
  });

  it('stays where it is when the card opens by itself', async () => {
    field.focus();
    overlay.show(launcherContent({ open: true }));
    await told();
    overlay.obey({ card: 'token', what: 'fit', height: 100 });
    expect(document.activeElement).toBe(field);
  });

  it('does nothing on a page without tips', () => {
    field.focus();
    overlay.focus();
    expect(document.activeElement).toBe(field);
    expect(hosts()).toEqual([]);
  });
});
