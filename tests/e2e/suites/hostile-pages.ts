/**
 * Strange and hostile pages, each as small as possible. The real portals do some of this, but not on
 * purpose.
 */
import type { Answer } from '../../../lab/stand-ins/server.ts';

const page = (head: string, body = '<h1>Page</h1><p>Text</p>', html = '') =>
  `<!doctype html><html ${html}><head><title>x</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
const style = (css: string) => page(`<style>${css}</style>`);

/** Pages on which the card must be in its corner, readable and usable, as on any other page. */
export const SURVIVED: Readonly<Record<string, Answer>> = {
  'everything unset': { body: style('* { all: unset !important }') },
  'everything hidden but the body': {
    body: style('* { display: none !important } html, body { display: block !important }'),
  },
  'everything invisible': {
    body: style(
      '* { visibility: hidden !important; opacity: 0 !important; pointer-events: none !important }',
    ),
  },
  'children of the body hidden': {
    body: style('body > *, html > :not(head, body) { display: none !important }'),
  },
  'small root font': { body: style('html { font-size: 62.5% } * { font-size: 1rem }') },
  'large root font': { body: style('html { font-size: 200% } * { font-size: 1rem !important }') },
  'right to left': {
    body: page('<style>* { direction: rtl !important }</style>', undefined, 'dir="rtl" lang="ar"'),
  },
  'transforms and containment': {
    body: style(
      'html, body { transform: rotate(3deg) scale(.8); contain: strict; filter: blur(1px); perspective: 9px; width: 300px; height: 200px; overflow: hidden }',
    ),
  },
  'zoomed by style': { body: style('html { zoom: 2 } body { zoom: 1.5 }') },
  'a banner on top of everything': {
    body: page('', '<div style="position:fixed;inset:0;z-index:2147483647;background:#fdd">Accept</div>'),
  },
  'strict content security policy': {
    body: page(''),
    headers: {
      'content-security-policy':
        "default-src 'none'; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'; report-uri /csp-report",
    },
  },
  'overridden prototypes': {
    body: page(`<script>
    const broken = () => { throw new Error('broken by the page'); };
    for (const name of ['map', 'join', 'filter', 'push', 'some', 'includes']) Array.prototype[name] = broken;
    Element.prototype.attachShadow = Element.prototype.append = Element.prototype.remove = broken;
    HTMLElement.prototype.showPopover = HTMLElement.prototype.togglePopover = broken;
    Document.prototype.createElement = Document.prototype.createElementNS = broken;
    Document.prototype.querySelector = Document.prototype.querySelectorAll = broken;
    EventTarget.prototype.addEventListener = broken;
    window.MutationObserver = window.AbortController = window.Promise = broken;
    JSON.parse = JSON.stringify = broken;
    for (const one of [Array, Element, HTMLElement, Document, EventTarget]) Object.freeze(one.prototype);
  </script>`),
  },
  'our element’s name taken': {
    body: page(`<script>
    window.found = [];
    customElements.define('portal-guide-card', class extends HTMLElement {
      constructor() { super(); try { found.push(this.attachInternals().shadowRoot); } catch (error) { found.push(null); } }
    });
  </script>`),
  },
  'a hundred thousand nodes': { body: page('', '<p>Line <b>of text</b></p>'.repeat(25_000)) },
  'rewritten before the card is there': {
    body: page(`<script>
      addEventListener('DOMContentLoaded', () => setTimeout(() => {
        document.open();
        document.write('<!doctype html><title>x</title><h1>Another page</h1>');
        document.close();
      }));
    </script>`),
  },
  frameset: {
    body: '<!doctype html><html><head><title>x</title><link rel="icon" href="data:,"></head><frameset cols="50%,50%"><frame src="about:blank"><frame src="about:blank"></frameset></html>',
  },
  XHTML: {
    contentType: 'application/xhtml+xml',
    body: '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title><link rel="icon" href="data:,"/></head><body><h1>Page</h1></body></html>',
  },
  'quirks mode': { body: '<title>x</title><link rel="icon" href="data:,"><body><h1>Page' },
};

/** A page whose policy lets no frame of ours in. */
export const SANDBOXED: Answer = { body: page(''), headers: { 'content-security-policy': 'sandbox' } };

/** Documents on which nothing may appear, because they are not real pages. */
export const LEFT_ALONE: Readonly<Record<string, Answer>> = {
  'plain text': { contentType: 'text/plain', body: 'Text' },
  XML: { contentType: 'application/xml', body: '<?xml version="1.0"?><claims><claim/></claims>' },
  SVG: {
    contentType: 'image/svg+xml',
    body: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>',
  },
  JSON: { contentType: 'application/json', body: '{"claims": []}' },
  PDF: { contentType: 'application/pdf', body: smallPdf() },
  'an element deleter': {
    body: page(`<script>
      window.deleted = 0;
      new MutationObserver(() => {
        for (const unknown of document.querySelectorAll(':not(html, head, head *, body, h1, p)')) {
          unknown.remove();
          deleted++;
        }
      }).observe(document, { childList: true, subtree: true });
    </script>`),
  },
};

/** Markup of a page that React hydrates from `html` down, as in-page/hydrated-page.js does. */
export const HYDRATED =
  '<!DOCTYPE html><html lang="en"><head><title>x</title><link rel="icon" href="data:,"><script src="/hydrated.js" async></script></head><body><input aria-label="Name"></body></html>';

function smallPdf(): string {
  const objects = [
    '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
    '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
    '3 0 obj<</Type/Page/MediaBox[0 0 99 99]/Parent 2 0 R>>endobj',
  ];
  return `%PDF-1.4\n${objects.join('\n')}\ntrailer<</Root 1 0 R>>\n%%EOF\n`;
}
