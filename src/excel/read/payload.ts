/** Bytes that one request or response may take: half of the 5 MB at which Excel on the web cuts off, for sizes are judged beforehand. */
export const payloadBound = 2_500_000;

/** Cells beyond which Excel gives back nothing at all, without an error. */
export const readableCells = 5_000_000;

/** Bytes of a cell's value in a request: its JSON text, escaped once more because requests travel as text inside JSON. */
export function payloadBytes(value: string | number | boolean | null): number {
  if (typeof value !== 'string') return String(value).length + 1;
  let bytes = 5;
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    if (code === 0x22 || code === 0x5c) bytes += 4;
    else if (code < 0x20) bytes += 7;
    else if (code < 0x80) bytes += 1;
    else bytes += code < 0x800 ? 2 : 3;
  }
  return bytes;
}

/** Rows `from` to `to` (excluded) of a grid. */
export interface RowSpan {
  readonly from: number;
  readonly to: number;
}

/** Cuts a grid to be written into spans of rows whose JSON stays within the bound; a row larger than it stands alone. */
export function spansByBytes(
  rows: readonly (readonly (string | number | boolean | null)[])[],
  bound = payloadBound,
): (RowSpan & { readonly bytes: number })[] {
  const spans: { from: number; to: number; bytes: number }[] = [];
  rows.forEach((row, index) => {
    const bytes = row.reduce((sum: number, value) => sum + payloadBytes(value), 2);
    const last = spans.at(-1);
    if (last && last.bytes + bytes <= bound) {
      last.to = index + 1;
      last.bytes += bytes;
    } else {
      spans.push({ from: index, to: index + 1, bytes });
    }
  });
  return spans;
}
