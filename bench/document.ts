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
    `Measured on ${day} by \`npm run bench\`, which writes this page: ${machine};`,
    `${programs.join(', ')}.`,
    '',
    'Do not edit; measure again, on a machine that does nothing else meanwhile. Times differ from machine to machine;',
    'ratios, measured in one run and in turn, say more. No test depends on any of them. Whether an aim is met is',
    'computed from the figures above it.',
    ...sections.flatMap((section) => ['', ...section]),
    '',
    '## What it means',
    '',
    'Our script begins before the page and asks the background what to show. Where the answer is there when the',
    'page’s elements are, the card goes along with the page’s first frame, as a still card does: so on pages of',
    'ordinary size. A page that does nothing itself is drawn before the answer is there, and the card then takes a',
    'frame of its own, with styles, layout and paint. What is between the two rows of ours is the browser',
    'starting a background that sleeps; no hint that a page brings along has to wait for such a thing. Rows differ by',
    'some percent from run to run.',
    '',
    'The script in the page holds the card with its style, its keys and its manners on strange pages; texts come from',
    'the background.',
    '',
    'What the popup loads is mostly the word model and the tasks in one language, from the disk and never from a',
    'network. A search that is asked again is what somebody meets who types a second question.',
  ];
  return `${lines.join('\n')}\n`;
}
