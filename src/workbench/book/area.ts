/** A rectangle of cells; rows and columns are 0-based. */
export interface Area {
  readonly row: number;
  readonly col: number;
  readonly rows: number;
  readonly cols: number;
}

/** Rows of a worksheet. */
export const MAX_ROWS = 1_048_576;

/** Columns of a worksheet (A to XFD). */
export const MAX_COLS = 16_384;

/** The area both areas cover, or null. */
export function intersectAreas(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const col = Math.max(a.col, b.col);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const cols = Math.min(a.col + a.cols, b.col + b.cols) - col;
  return rows > 0 && cols > 0 ? { row, col, rows, cols } : null;
}

/** What of an area lies outside of another: up to four areas. */
export function subtractArea(area: Area, taken: Area): Area[] {
  const inside = intersectAreas(area, taken);
  if (!inside) return [area];
  const below = inside.row + inside.rows;
  const right = inside.col + inside.cols;
  return [
    { ...area, rows: inside.row - area.row },
    { ...area, row: below, rows: area.row + area.rows - below },
    { ...inside, col: area.col, cols: inside.col - area.col },
    { ...inside, col: right, cols: area.col + area.cols - right },
  ].filter(({ rows, cols }) => rows > 0 && cols > 0);
}

/** The smallest area that covers both. */
export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const col = Math.min(a.col, b.col);
  return { row, col, rows: Math.max(a.row + a.rows, b.row + b.rows) - row, cols: Math.max(a.col + a.cols, b.col + b.cols) - col };
}

/** Whether a cell lies in the area. */
export function areaHolds(area: Area, row: number, col: number): boolean {
  return row >= area.row && row < area.row + area.rows && col >= area.col && col < area.col + area.cols;
}

/** Whether an area holds all of another. */
export function areaCovers(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.col >= outer.col &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.col + inner.cols <= outer.col + outer.cols
  );
}

/** Whether the area lies on a worksheet. */
export function isOnSheet({ row, col, rows, cols }: Area): boolean {
  return (
    [row, col, rows, cols].every(Number.isInteger) &&
    row >= 0 &&
    col >= 0 &&
    rows > 0 &&
    cols > 0 &&
    row + rows <= MAX_ROWS &&
    col + cols <= MAX_COLS
  );
}
