/** Shapes that differ without color: tick in a circle, octagon, triangle, "i" in a circle, arrow out, gear, arrow back, drawing pin, two sheets, arrow up out of a box, printer, calendar, key, lines to two boxes, shield with a tick, two people, lines of a list, magnifying glass; and those of the tiles. */
const SHAPES = {
  good: 'M12 3a9 9 0 1 1 0 18a9 9 0 0 1 0-18m-4 9.5l3 3l5.5-6.500',
  stop: 'M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3zM9 9l6 6m0-6l-6 6',
  warning: 'M12 4L2.5 20h19zM12 10v4m0 3v.1',
  info: 'M12 3a9 9 0 1 1 0 18a9 9 0 0 1 0-18m0 8v5m0-8.5v.1',
  open: 'M14 4h6v6m0-6l-9 9M18 14v5a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1h5',
  options: 'M4 7h9m6 0h1M4 17h1m6 0h9M13 7a3 3 0 1 0 6 0a3 3 0 1 0-6 0M5 17a3 3 0 1 0 6 0a3 3 0 1 0-6 0',
  back: 'M11 5l-7 7l7 7M4 12h16',
  pin: 'M9 4h6m-5 0v6l-4 4h12l-4-4V4m-2 10v6',
  copy: 'M9 8h11v12H9zM15 8V4H4v12h5',
  share: 'M8 11H5v10h14V11h-3M12 15V3m-4 4l4-4l4 4',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  key: 'M8 11a4 4 0 1 1 0 8a4 4 0 0 1 0-8m3 1l9-9m-4 4l3 3M13 10l2 2',
  map: 'M4 6h5v4H4zM15 4h5v4h-5zM15 12h5v4h-5zM9 8h3m0-2v8m0-8h3m-3 8h3',
  shield: 'M12 3l7 3v5c0 5-3 8-7 10c-4-2-7-5-7-10V6zM9 12l2.500 2.500l4-5',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v5m8-5v5',
  people:
    'M9 4a3.500 3.500 0 1 1 0 7a3.500 3.500 0 0 1 0-7M2 20c0-4 3-6 7-6s7 2 7 6M16 4.500a3.500 3.500 0 0 1 0 6.500m2 3.500c2.500.7 4 2.500 4 5.500',
  plan: 'M9 6h11M9 12h11M9 18h11M4 6h.1M4 12h.1M4 18h.1',
  search: 'M10.5 4a6.5 6.5 0 1 1 0 13a6.5 6.500 0 0 1 0-13M15.500 15.500L21 21',
  referral: 'M12 3a9 9 0 1 1 0 18a9 9 0 0 1 0-18m0 5v8m-4-4h8',
  bill: 'M6 3h12v18l-3-2l-3 2l-3-2l-3 2zM9 8h6m-6 4h6',
  pill: 'M4.9 12.700l7.8-7.8a4.5 4.5 0 0 1 6.400 6.400l-7.8 7.8a4.5 4.500 0 0 1-6.4-6.400M8.800 8.800l6.4 6.400',
  house: 'M3 12l9-8l9 8M6 10v10h12V10',
  baby: 'M12 4a8 8 0 1 1 0 16a8 8 0 0 1 0-16M9 11v.1m6-.1v.1M9 15c2 2 4 2 6 0',
  card: 'M3 6h18v12H3zM13 10h5m-5 4h5M8 9a2 2 0 1 1 0 4a2 2 0 0 1 0-4',
  phone:
    'M6 3h4l1.500 5l-2.500 2c1 2.500 2.500 4 5 5l2-2.500l5 1.500v4c0 1.500-1 2-2.500 2C11 20 4 13 4 5.500C4 4 4.500 3 6 3z',
} as const;

export type Shape = keyof typeof SHAPES;

/** A small drawing beside words that say the same; hidden from screen readers. */
export function Icon({ shape }: { shape: Shape }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" data-shape={shape}>
      <path d={SHAPES[shape]} />
    </svg>
  );
}
