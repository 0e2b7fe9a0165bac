/** A page that React makes whole, from `html` down, as Remix and Next.js do. */
import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';

const page = createElement(
  'html',
  { lang: 'en' },
  createElement(
    'head',
    null,
    createElement('title', null, 'x'),
    createElement('link', { rel: 'icon', href: 'data:,' }),
    createElement('script', { src: '/hydrated.js', async: true }),
  ),
  createElement('body', null, createElement('input', { 'aria-label': 'Name' })),
);

/** What React could not take over as it was, and so made anew. A page calls this when its scripts are there. */
globalThis.hydrate = async () => {
  const rebuilt = [];
  hydrateRoot(document, page, { onRecoverableError: (error) => rebuilt.push(String(error)) });
  await new Promise(requestIdleCallback);
  return rebuilt;
};
