export interface Performance {
  /** YYYY-MM-DD */
  day: string;
  machine: string;
  /** Browsers and whatever else ran, with their versions. */
  programs: readonly string[];
  /** Each a title, text, tables and aims, in Markdown. */
  sections: readonly (readonly string[])[];
}

/** The whole of docs/performance.md. */
export function performanceDocument({ day, machine, programs, sections }: Performance): string {
  const lines = [
    '# Performance',
    '',
    `Written by \`npm run bench\` on ${day}: ${machine}; ${programs.join(', ')}. Do not edit; measure again, on`,
    'a machine that does nothing else meanwhile. Times differ from machine to machine; the ratios, measured in one',
    'run and in turn, say more. No test depends on any of them. Whether an aim is met is computed from the figures',
    'above it.',
    ...sections.flatMap((section) => ['', ...section]),
    '',
    '## What it means',
    '',
    'The browser runs content scripts when the page is done, and ours then asks the background what to show. So a',
    'tip costs a page little before its load event, and a hint that the page brings along itself has a head start on',
    'ours. The stand-ins are far smaller than the real portals: against a page of real size the same milliseconds are',
    'a smaller share. A sleeping background has to be started by the browser before it can answer, which costs more',
    'than everything else of ours together and cannot be avoided without keeping it awake.',
    '',
    'Most of our script is the card itself: layout, keyboard, focus, both languages’ texts come from outside it. What',
    'the popup loads is mostly the word model and the tasks in one language; it is read from the disk, never from a',
    'network.',
  ];
  return `${lines.join('\n')}\n`;
}
