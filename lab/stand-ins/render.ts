/** Draws a stand-in from one template, with everything inline, so that a page makes no other requests. */

export interface StandIn {
  /** All hosts that serve this page. Links without a host stay on the current host. */
  readonly hosts: readonly [string, ...string[]];
  readonly title: string;
  /** Path (or full address on another host), and label. */
  readonly links: readonly (readonly [href: string, label: string])[];
}

export const NOTICE = 'Stand-in page for testing; not the real site';

const STYLE = `
  body { margin: 0; font: 16px/1.5 sans-serif; color: #222; background: #fff; }
  header, main, footer { padding: 16px 24px; }
  header { background: #e8e8e8; border-bottom: 1px solid #bbb; }
  nav a { display: inline-block; margin: 0 16px 4px 0; }
  .notice { margin: 0; padding: 4px 24px; background: #fff3c4; }
  label { display: block; margin: 8px 0; }
  footer { color: #555; }`;

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}

/** A whole document. The empty icon keeps browsers from asking for /favicon.ico. */
export function renderDocument(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
<title>${escapeHtml(title)}</title>
<style>${STYLE}
</style>
</head>
<body>
<p class="notice">${NOTICE}</p>
${body}
</body>
</html>
`;
}

/** The page of a stand-in at one path. Its heading is the label of the link that leads there. */
export function renderStandIn(standIn: StandIn, path: string): string {
  const here = standIn.links.find(([href]) => href.split('#')[0] === path)?.[1] ?? 'Page';
  const links = standIn.links.map(
    ([href, label]) => `<a href="${escapeHtml(href)}">${escapeHtml(label)}</a>`,
  );
  return renderDocument(
    `${here} - ${standIn.title} (stand-in)`,
    `<header><strong>${escapeHtml(standIn.title)}</strong>
<nav>${links.join('\n')}</nav></header>
<main>
<h1>${escapeHtml(here)}</h1>
<form method="post">
<label>Made-up name <input name="name" autocomplete="off"></label>
<label>Made-up number <input name="number" autocomplete="off" inputmode="numeric"></label>
<label>Made-up password <input name="password" type="password" autocomplete="off"></label>
<button>Continue</button>
</form>
<p>Nothing that is typed here is kept or sent anywhere but to this machine.</p>
</main>
<footer>${escapeHtml(path)}</footer>`,
  );
}

/** The page that any other host shows. */
export function renderUnknown(host: string): string {
  return renderDocument(
    host,
    `<main><h1>${escapeHtml(host)}</h1><p>No stand-in is known for this host.</p></main>`,
  );
}
