import { encode } from 'uqr';

interface Props {
  /** What a camera reads. */
  text: string;
  /** What the picture is for, for people who do not see it. */
  label: string;
}

/** The white edge that readers need, in modules. */
const EDGE = 4;

/** A QR code, drawn here: dark on white in either color scheme, because many cameras read no other. */
export function QrCode({ text, label }: Props) {
  const { data, size } = encode(text, { ecc: 'M', border: EDGE });
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect width={size} height={size} fill="#fff" />
      <path d={data.map(rowPath).join('')} fill="#000" />
    </svg>
  );
}

/** One square for each dark module of a row. */
function rowPath(row: readonly boolean[], y: number): string {
  return row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join('');
}
