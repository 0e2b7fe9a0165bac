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
    'The browser runs our script when the page itself is done, and the script then asks the background what to show,',
    'while a hint that the page brings along can be drawn before the page is done. So a tip is there to leave a page’s',
    'own load alone, not to be first. The stand-ins are far smaller than the portals they stand for: on a page of real',
    'size the same milliseconds are a smaller share. What is between the two rows of ours is the browser starting a',
    'background that sleeps.',
    '',
    'The script in the page holds the card with its style, its keys and its manners on strange pages; texts come from',
    'the background. driver.js has less to do: its texts, and when to show them, are the page’s own business.',
    '',
    'What the popup loads is mostly the word model and the tasks in one language, from the disk and never from a',
    'network. A search that is asked again is what somebody meets who types a second question.',
  ];
  return `${lines.join('\n')}\n`;
}
