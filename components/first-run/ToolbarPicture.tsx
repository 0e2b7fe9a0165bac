import { i18n } from '#i18n';
import { Section } from '../shared/Section.tsx';

export type BrowserFamily = 'chromium' | 'firefox';

/** Where the button is, drawn and in words: both browsers hide new ones behind the puzzle piece. */
export function ToolbarPicture({ family }: { family: BrowserFamily }) {
  return (
    <Section id="pin" title={i18n.t('firstRun.pin.title')}>
      <Drawing />
      <ol>
        <li>{i18n.t('firstRun.pin.puzzle')}</li>
        <li>
          {family === 'firefox' ? i18n.t('firstRun.pin.pinFirefox') : i18n.t('firstRun.pin.pinChromium')}
        </li>
        <li>{i18n.t('firstRun.pin.click')}</li>
      </ol>
    </Section>
  );
}

/** The right end of a browser window; the numbers are those of the steps below it. */
function Drawing() {
  return (
    <svg class="toolbar-picture" viewBox="0 0 420 128" role="img" aria-label={i18n.t('firstRun.pin.picture')}>
      <rect class="window" x="1" y="1" width="418" height="126" rx="8" />
      <rect class="address" x="16" y="14" width="206" height="28" rx="14" />
      <OwnIcon x={246} y={14} size={28} />
      <path
        class="puzzle"
        d="M306 22h6a3.5 3.5 0 1 1 7 0h6v6a3.5 3.5 0 1 1 0 7v4h-19v-5a3.5 3.5 0 1 0 0-7z"
      />
      <path class="more" d="M362 20h18m-18 8h18m-18 8h18" />
      <g class="menu">
        <rect x="212" y="58" width="192" height="46" rx="6" />
        <OwnIcon x={224} y={70} size={22} />
        <path class="own-name" d="M258 81h82" />
        <path class="pin" d="M374 70h10m-8 0v8l-4 4h14l-4-4v-8m-3 12v8" />
      </g>
      <StepNumber at={[336, 22]} n={1} />
      <StepNumber at={[396, 66]} n={2} />
      <StepNumber at={[240, 16]} n={3} />
    </svg>
  );
}

/** The signpost of `assets/icon.svg`, in the colors of the page. */
function OwnIcon({ x, y, size }: { x: number; y: number; size: number }) {
  return (
    <svg class="own-icon" x={x} y={y} width={size} height={size} viewBox="0 0 128 128" aria-hidden="true">
      <rect x="4" y="4" width="120" height="120" rx="28" />
      <path class="post" d="M56 16h16v96H56zM104 64H40L24 80l16 16h64z" />
      <path class="board" d="M24 24h64l16 16-16 16H24z" />
    </svg>
  );
}

function StepNumber({ at: [x, y], n }: { at: [number, number]; n: number }) {
  return (
    <g class="number">
      <circle cx={x} cy={y} r="10" />
      <text x={x} y={y + 4.5} text-anchor="middle">
        {n}
      </text>
    </g>
  );
}
