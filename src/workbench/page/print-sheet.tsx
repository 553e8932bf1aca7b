import type { CSSProperties, ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

import { type Area, boundingArea } from '../book/area';
import type { Book } from '../book/book';
import type { BookSheet } from '../book/book-sheet';
import type { BorderLine, CellStyle } from '../book/cell-style';
import type { PageLayout } from '../book/page-layout';
import type { PageWords } from '../words/page-words';
import { chartData } from './chart-data';
import { ChartPicture } from './chart-picture';
import { type PrintedCell, printedColumns, type PrintedRow, printedRows } from './printed-rows';

/** Pixels at 96 dpi across and down an upright page. */
const paper = {
  letter: [816, 1056],
  legal: [816, 1344],
  tabloid: [1056, 1632],
  executive: [696, 1008],
  a3: [1123, 1587],
  a4: [794, 1123],
  a5: [559, 794],
  b4: [945, 1334],
  b5: [665, 945],
} as const;
const cssSizes: Readonly<Record<string, string>> = { letter: 'letter', legal: 'legal', a3: 'A3', a4: 'A4', a5: 'A5', b4: 'B4', b5: 'B5' };
const DEFAULT_MARGIN_INCHES = 0.5;
const PIXELS_AN_INCH = 96;

/** Prints a sheet by the browser: its print areas on the paper of its page layout, title rows on every page; false where it is empty. */
export function printSheet(book: Book, sheet: BookSheet, words: PageWords): boolean {
  const layout = sheet.features.pageLayout;
  const charts = sheet.features.charts.map(({ place }) => place);
  const used = sheet.cells.usedArea();
  const areas = layout.printAreas.length > 0 ? layout.printAreas : used ? [charts.reduce(boundingArea, used)] : charts.slice(0, 1);
  if (areas.length === 0) return false;
  const place = document.createElement('div');
  place.className = 'print';
  document.body.append(place);
  const root = createRoot(place);
  flushSync(() =>
    root.render(
      <>
        <style>{pageRule(layout)}</style>
        {areas.map((area, index) => (
          <PrintedArea key={index} book={book} sheet={sheet} area={area} words={words} />
        ))}
      </>,
    ),
  );
  addEventListener(
    'afterprint',
    () => {
      root.unmount();
      place.remove();
    },
    { once: true },
  );
  window.print();
  return true;
}

function PrintedArea({
  book,
  sheet,
  area,
  words,
}: {
  readonly book: Book;
  readonly sheet: BookSheet;
  readonly area: Area;
  readonly words: PageWords;
}): ReactNode {
  const layout = sheet.features.pageLayout;
  const columns = printedColumns(sheet, area);
  const rows = printedRows(sheet, area, columns, book.defaultFont);
  const width = columns.reduce((total, column) => total + column.width, 0);
  const { titleRows } = layout;
  const isTitle = ({ row }: PrintedRow): boolean => titleRows !== null && row >= titleRows.row && row < titleRows.row + titleRows.rows;
  const first = rows.findIndex(isTitle);
  const head = rows.filter(isTitle);
  const line = (row: PrintedRow): ReactNode => (
    <tr key={row.row} style={{ height: row.height }}>
      {row.kind === 'cells' ? (
        row.cells.map((cell, index) => <Cell key={index} cell={cell} book={book} />)
      ) : (
        <td colSpan={columns.length}>
          <ChartPicture
            chart={row.chart}
            data={chartData(book, row.chart)}
            width={width}
            height={row.height}
            label={words.chart(row.chart.title ?? row.chart.name)}
            units={words.units}
            formatNumber={book.formatNumber}
          />
        </td>
      )}
    </tr>
  );
  return (
    <>
      {first > 0 && (
        <Rows columns={columns} zoom={zoomOf(layout, width)}>
          <tbody>{rows.slice(0, first).map(line)}</tbody>
        </Rows>
      )}
      <Rows columns={columns} zoom={zoomOf(layout, width)}>
        {head.length > 0 && <thead>{head.map(line)}</thead>}
        <tbody>
          {rows
            .slice(Math.max(0, first))
            .filter((row) => !isTitle(row))
            .map(line)}
        </tbody>
      </Rows>
    </>
  );
}

function Rows({
  columns,
  zoom,
  children,
}: {
  readonly columns: readonly { readonly col: number; readonly width: number }[];
  readonly zoom: number;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <table style={{ zoom, width: columns.reduce((total, { width }) => total + width, 0) }}>
      <colgroup>
        {columns.map(({ col, width }) => (
          <col key={col} style={{ width }} />
        ))}
      </colgroup>
      {children}
    </table>
  );
}

function Cell({ cell: { text, style, isNumber, rowSpan, colSpan }, book }: { readonly cell: PrintedCell; readonly book: Book }): ReactNode {
  return (
    <td rowSpan={rowSpan} colSpan={colSpan} style={cssOf(style, isNumber, book)}>
      {text}
    </td>
  );
}

function cssOf(style: CellStyle, isNumber: boolean, { defaultFont }: Book): CSSProperties {
  const { borders = {} } = style;
  return {
    fontFamily: `'${style.fontName ?? defaultFont.name}', sans-serif`,
    fontSize: `${style.fontSize ?? defaultFont.size}pt`,
    fontWeight: style.bold ? 700 : 400,
    fontStyle: style.italic ? 'italic' : 'normal',
    color: style.color,
    background: style.fill,
    textAlign: alignmentOf(style, isNumber),
    verticalAlign: style.vertical === 'top' ? 'top' : style.vertical === 'center' ? 'middle' : 'bottom',
    whiteSpace: style.wrap ? 'pre-wrap' : 'pre',
    borderTop: borderOf(borders.top),
    borderBottom: borderOf(borders.bottom),
    borderLeft: borderOf(borders.left),
    borderRight: borderOf(borders.right),
  };
}

function alignmentOf({ horizontal }: CellStyle, isNumber: boolean): 'left' | 'right' | 'center' {
  if (horizontal === 'center' || horizontal === 'centerContinuous') return 'center';
  return horizontal === 'right' || (horizontal === undefined && isNumber) ? 'right' : 'left';
}

function borderOf(line: BorderLine | undefined): string | undefined {
  if (!line) return undefined;
  const width =
    line.style === 'thick' ? 3 : line.style === 'double' ? 3 : line.style.startsWith('medium') ? 2 : line.style === 'hair' ? 0.5 : 1;
  return `${width}px ${line.style === 'double' ? 'double' : line.style === 'dotted' || line.style === 'hair' ? 'solid' : line.style.includes('ash') ? 'dashed' : 'solid'} ${line.color}`;
}

const marginsOf = ({ margins }: PageLayout): readonly [top: number, right: number, bottom: number, left: number] =>
  margins
    ? [margins.top, margins.right, margins.bottom, margins.left]
    : [DEFAULT_MARGIN_INCHES, DEFAULT_MARGIN_INCHES, DEFAULT_MARGIN_INCHES, DEFAULT_MARGIN_INCHES];

function pageRule(layout: PageLayout): string {
  return `@page { size: ${cssSizes[layout.paperSize] ?? 'A4'} ${layout.orientation}; margin: ${marginsOf(layout)
    .map((inches) => `${inches}in`)
    .join(' ')}; }`;
}

/** As small as the layout's pages across ask for, never larger than the sheet itself. */
function zoomOf(layout: PageLayout, width: number): number {
  if (layout.zoom.kind === 'scale') return layout.zoom.percent / 100;
  const [across, down] = paper[layout.paperSize];
  const [, right, , left] = marginsOf(layout);
  const room = (layout.orientation === 'landscape' ? down : across) - (left + right) * PIXELS_AN_INCH;
  return Math.min(1, (room * (layout.zoom.pagesWide ?? 1)) / width);
}
