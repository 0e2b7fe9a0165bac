/** The card steps aside for what is modal or fills the screen, and comes back. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepAside } from '../../guest/aside.ts';
import { closeModal, isShown, openModal, setFullscreen, withTopLayer } from '../kit/top-layer.ts';

withTopLayer();

let host: HTMLElement;
let dialog: HTMLElement;
let life: AbortController;

beforeEach(() => {
  host = document.createElement('div');
  host.popover = 'manual';
  dialog = document.createElement('section');
  document.body.replaceChildren(host, dialog);
  life = new AbortController();
});
afterEach(() => life.abort());
const start = () => keepAside(host, life.signal);

describe('the card', () => {
  it('shows where nothing else claims the page', () => {
    start();
    expect(isShown(host)).toBe(true);
  });

  it('does not show while a modal dialog is up already', () => {
    openModal(dialog);
    start();
    expect(isShown(host)).toBe(false);
  });

  it('steps aside for a modal dialog until that closes', () => {
    start();
    openModal(dialog);
    expect(isShown(host)).toBe(false);
    closeModal(dialog);
    expect(isShown(host)).toBe(true);
  });

  it('comes back where the page throws the dialog out without closing it', async () => {
    start();
    openModal(dialog);
    expect(isShown(host)).toBe(false);
    dialog.remove();
    await vi.waitFor(() => expect(isShown(host)).toBe(true));
  });

  it('steps aside for full screen until that ends', () => {
    start();
    setFullscreen(dialog);
    expect(isShown(host)).toBe(false);
    setFullscreen(null);
    expect(isShown(host)).toBe(true);
  });

  it('leaves its own toggle alone: who hides it by the browser is not contradicted', () => {
    start();
    host.togglePopover(false);
    host.dispatchEvent(new Event('toggle'));
    expect(isShown(host)).toBe(false);
  });

  it('is left alone while it is not in the page', () => {
    start();
    host.remove();
    expect(() => openModal(dialog)).not.toThrow();
  });

  it('is left alone once that has ended', () => {
    start();
    life.abort();
    openModal(dialog);
    expect(isShown(host)).toBe(true);
  });
});
