import { columnPoints } from './column-points';
import { bodyStyle, pageMargins } from './look';

/** How a sheet goes onto A4 landscape. */
export interface PagePlan {
  /** Pages side by side: one, unless the body font would come out smaller than can be read. */
  readonly pagesAcross: number;
  /** The size at which it prints, at least; 1 is full size. */
  readonly scale: number;
  /** Columns from A on that surely stand on the first page, also where programs measure columns wider. */
  readonly columnsOnFirstPage: number;
  /** Points of rows that one page holds. */
  readonly rowPoints: number;
}

const paperWidth = 841.9;
const paperHeight = 595.3;
const smallestPrint = 8;

const printableWidth = paperWidth - pageMargins.left - pageMargins.right;
const printableHeight = paperHeight - pageMargins.top - pageMargins.bottom;
/** Where the body font is missing, columns come out wider than planned. */
const narrowest = 0.77;
const smallestScale = smallestPrint / bodyStyle.fontSize;

/** Plans the pages of columns given in characters; `titleColumns` of them are repeated on every page. Never below 8 points of body text. */
export function planPages(columnWidths: readonly number[], titleColumns: number): PagePlan {
  const points = columnWidths.map(columnPoints);
  const pagesAcross = pagesNeeded(points, titleColumns, smallestScale);
  let scale = 1;
  while (scale > smallestScale && pagesNeeded(points, titleColumns, scale) > pagesAcross) scale = Math.max(smallestScale, scale - 0.01);
  const columnsOnFirstPage = pagesAcross === 1 ? points.length : columnsWithin(points, 0, printableWidth * narrowest);
  return { pagesAcross, scale, columnsOnFirstPage, rowPoints: printableHeight / scale };
}

function pagesNeeded(points: readonly number[], titleColumns: number, scale: number): number {
  const titles = points.slice(0, titleColumns).reduce((sum, width) => sum + width, 0);
  let pages = 1;
  let next = columnsWithin(points, 0, printableWidth / scale);
  while (next < points.length) {
    next += columnsWithin(points, next, printableWidth / scale - titles);
    pages += 1;
  }
  return pages;
}

/** How many columns from a first one on go into a width; one goes into any. */
function columnsWithin(points: readonly number[], first: number, width: number): number {
  let used = points[first] ?? 0;
  let count = 1;
  while (first + count < points.length && used + (points[first + count] ?? 0) <= width) {
    used += points[first + count] ?? 0;
    count += 1;
  }
  return count;
}

/** A column whose texts may break into lines, down to a width in characters. */
export interface FlexibleColumn {
  readonly column: number;
  readonly least: number;
}

const narrowingSteps = 24;

/**
 * Column widths with those that are flexible made narrower, all by the same part of what they can give, as far as that saves a page across.
 */
export function fitWidths(columnWidths: readonly number[], titleColumns: number, flexible: readonly FlexibleColumn[]): number[] {
  const narrowed = (part: number) =>
    columnWidths.map((width, column) => {
      const least = flexible.find((candidate) => candidate.column === column)?.least ?? width;
      return least < width ? Math.ceil((width - (width - least) * part) * 10) / 10 : width;
    });
  const pagesAt = (part: number) => planPages(narrowed(part), titleColumns).pagesAcross;
  const wanted = pagesAt(1);
  if (wanted === pagesAt(0)) return [...columnWidths];
  let step = 1;
  while (step < narrowingSteps && pagesAt(step / narrowingSteps) > wanted) step += 1;
  return narrowed(step / narrowingSteps);
}
