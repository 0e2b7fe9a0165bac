/** The one element that we put into a page. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HOST_NAME, makeHost } from '../../guest/host.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function make(open: boolean) {
  vi.stubGlobal('__OPEN_ROOT__', open);
  return makeHost();
}

describe('the host', () => {
  it('keeps its root closed, and opens it for tests alone', () => {
    const attach = vi.spyOn(Element.prototype, 'attachShadow');
    expect(make(false).host.shadowRoot).toBeNull();
    expect(attach).toHaveBeenLastCalledWith({ mode: 'closed' });
    expect(make(true).host.shadowRoot).not.toBeNull();
  });

  it('holds a style sheet and an empty container', () => {
    const { host, root } = make(true);
    expect([...host.shadowRoot!.children].map(({ tagName }) => tagName)).toEqual(['STYLE', 'ASIDE']);
    expect(host.shadowRoot?.lastElementChild).toBe(root);
    expect(root.childNodes).toHaveLength(0);
  });

  it('is a popover that no click elsewhere closes', () => {
    expect(make(true).host.popover).toBe('manual');
  });

  it('is made in a document of its own, in which a page has defined no element', () => {
    const { host, root } = make(true);
    expect(host.localName).toBe(HOST_NAME);
    expect(host.ownerDocument).not.toBe(document);
    expect(root.ownerDocument).not.toBe(document);
    expect(host.ownerDocument.defaultView).toBeNull();
  });

  it('tells nothing by attributes', () => {
    expect(make(false).host.getAttributeNames()).toEqual(['popover']);
  });
});
