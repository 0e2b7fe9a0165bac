/** The page that `npm start` opens. It says what to try on the stand-ins, by their real host names. */
import { escapeHtml, renderDocument } from './render.ts';

export const START_URL = 'https://start.example/';

/** One page of each portal where tips run from the start. */
export const TIP_PAGES = [
  ['milconnect', 'milConnect', 'https://milconnect.dmdc.osd.mil/milconnect/'],
  [
    'humana-military',
    'Humana Military',
    'https://infocenter.humana-military.com/beneficiary/service/registration',
  ],
  ['triwest', 'TriWest', 'https://tricare-bene.triwest.com/'],
  ['express-scripts', 'Express Scripts', 'https://militaryrx.express-scripts.com/'],
  ['united-concordia', 'United Concordia', 'https://uccitdp.com/'],
] as const;

const QUESTIONS = [
  ['check my referral', 'it asks for the region; answer West'],
  ['moving from Virginia to Texas', 'steps on two portals, in order'],
  ['refill my maintenance medication by mail', 'with the copayment of the year'],
  ['cambiar mi dirección', 'Spanish works too'],
] as const;

const OTHER_SITES = [
  [
    'https://infocenter.humana-military.com/provider/service/login',
    'the entrance for providers, on the same host',
  ],
  ['https://www.tricare-west.com/', 'right until 2024'],
  ['https://www.tricare.com/', 'an independent site'],
  ['https://tricare-bene.triwest.com.example/', 'an imitation'],
  ['https://weather.example/', 'nothing to do with it: nothing should appear'],
] as const;

export function renderStartPage(): string {
  const link = (href: string, label: string) => `<a href="${escapeHtml(href)}">${escapeHtml(label)}</a>`;
  const list = (items: readonly string[]) =>
    `<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`;
  return renderDocument(
    'What to try',
    `<main>
<h1>What to try</h1>
<p>Portal Guide for TRICARE is loaded in this browser. Every address below leads to a small stand-in on this
machine, and nothing here can reach the real sites.</p>
<h2>1. Ask in the popup</h2>
<p>Click the puzzle piece in the toolbar, then Portal Guide (pin it to keep it in sight). Type one of these:</p>
${list(QUESTIONS.map(([words, what]) => `<code>${escapeHtml(words)}</code> (${escapeHtml(what)})`))}
<h2>2. See the tips on a portal</h2>
<p>A small button appears in a corner of the page, and the first time the card opens by itself.</p>
${list(TIP_PAGES.map(([, name, url]) => `${link(url, name)} <small>${escapeHtml(url)}</small>`))}
<h2>3. Open the popup on other sites</h2>
<p>Its first line says what it thinks of the site.</p>
${list(OTHER_SITES.map(([url, what]) => `${link(url, url)} (${escapeHtml(what)})`))}
</main>`,
  );
}
