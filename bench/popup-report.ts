import { aimLine } from './aims.ts';
import { figure, markdownTable, times } from './markdown.ts';
import { EMPTY_POPUP, OUR_POPUP } from './names.ts';
import type { MeasuredPopup, PopupFigures, PopupOpening } from './popup.ts';
import { median } from './statistics.ts';

const CASES = [
  ['warm', 'process running'],
  ['cold', 'process to be started'],
] as const;

/** The figures as a section of a document, in Markdown. */
export function popupReport({ rounds, popups }: PopupFigures): string[] {
  const of = (name: string) => popups.find((popup) => popup.name === name)!;
  const [empty, ours] = [of(EMPTY_POPUP), of(OUR_POPUP)];
  return [
    '## Popup',
    '',
    `Our popup and an empty Preact popup, which has one box and shows what is typed, each opened ${rounds} times, in turn,`,
    'in a tab of Chromium. The figures are medians in milliseconds from the start of the navigation. A popup is ready',
    'when the box has the focus and its first frame has been made. At that moment the test types two letters,',
    'sooner than a person could. They count as answered when the frame with the answer has been made: in ours, the tasks',
    'that match. The extension’s process either runs already or has to start.',
    '',
    ...table([empty, ours]),
    '',
    ...CASES.map(([key, title]) =>
      aimLine({
        what: `first key answered, against the empty popup, ${title}`,
        is: answered(ours, key) / answered(empty, key),
        most: 2,
      }),
    ),
  ];
}

function table([empty, ours]: [MeasuredPopup, MeasuredPopup]): string[] {
  const head = ['', 'empty: ready', 'empty: answered', 'ours: ready', 'ours: answered', 'answered, ratio'];
  const rows = CASES.map(([key, title]) => [
    title,
    ...[empty, ours].flatMap((popup) => [figure(ready(popup, key), 0), figure(answered(popup, key), 0)]),
    times(answered(ours, key), answered(empty, key)),
  ]);
  return markdownTable(head, rows);
}

type Case = (typeof CASES)[number][0];

const middle = (pick: (opening: PopupOpening) => number) => (popup: MeasuredPopup, key: Case) =>
  median(popup[key].map(pick));
const ready = middle((opening) => opening.ready);
const answered = middle((opening) => opening.answered);
