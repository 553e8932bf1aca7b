/** Bytes that one request or response may take; Excel on the web cuts off at 5 MB, and smaller ones keep the pane alive. */
export const payloadBound = 1_000_000;

/** What a value read from a cell takes on the way, on average: dates and amounts less, Chinese names more. */
const bytesPerReadCell = 24;
const bytesPerRowFlag = 24;

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

/** A used range to be read; `withRowFlags` also asks of every row whether it is hidden. */
export interface ReadTarget {
  readonly rows: number;
  readonly columns: number;
  readonly withRowFlags: boolean;
  /** What a cell takes on the way where it is not a common value. */
  readonly bytesPerCell?: number;
}

/** A span of one target's rows, read as one range. */
export interface ReadPart<Target extends ReadTarget> extends RowSpan {
  readonly target: Target;
}

/** Packs the rows of all targets, in order, into as few responses as the bound allows, judging sizes by the number of columns. */
export function planReads<Target extends ReadTarget>(targets: readonly Target[], bound = payloadBound): ReadPart<Target>[][] {
  const responses: ReadPart<Target>[][] = [];
  let room = 0;
  for (const target of targets) {
    const bytesPerRow = target.columns * (target.bytesPerCell ?? bytesPerReadCell) + (target.withRowFlags ? bytesPerRowFlag : 0);
    let from = 0;
    while (from < target.rows) {
      if (room < bytesPerRow) {
        responses.push([]);
        room = bound;
      }
      const to = Math.min(target.rows, from + Math.max(1, Math.floor(room / bytesPerRow)));
      responses.at(-1)?.push({ target, from, to });
      room -= (to - from) * bytesPerRow;
      from = to;
    }
  }
  return responses;
}
