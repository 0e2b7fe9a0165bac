export interface Performance {
  /** YYYY-MM-DD */
  day: string;
  machine: string;
  /** The browsers and other programs that ran, with their versions. */
  programs: readonly string[];
  /** Each section is a title, text, tables and aims, in Markdown. */
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
    'Do not edit this page; measure again, on a machine that does nothing else. Times differ from machine to machine;',
    'ratios, measured in turn within one run, say more. No test depends on any of them. Whether an aim is met is',
    'computed from the figures above it.',
    ...sections.flatMap((section) => ['', ...section]),
    '',
    '## What it means',
    '',
    'Our script starts before the page and asks the background what to show. If the answer is there when the page’s',
    'elements are, the launcher is part of the page’s first frame. That is so on pages of ordinary size. A page that does',
    'nothing itself is drawn before the answer is there; the launcher then needs a separate frame, with styles, layout',
    'and paint. The difference between our two rows with a card is the time the browser needs to start a background that',
    'sleeps; a hint that is part of the page never has to wait for that. Rows differ by some percent from run to run.',
    '',
    'The script in the page contains the launcher with its style and keys, and the code that copes with strange pages.',
    'The card is a page of ours in a frame; its texts come from the background.',
    '',
    'The popup loads mostly the word model and the tasks in one language, from the disk and never from a network. A',
    'search that is asked again is what a person gets who types a second question.',
  ];
  return `${lines.join('\n')}\n`;
}
