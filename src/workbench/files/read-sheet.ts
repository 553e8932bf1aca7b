import type { Cell, Sheet } from 'hucre/xlsx';

import { tryParseA1 } from '../book/a1';
import type { ContentCells, SheetContent, TableContent } from '../book/book-content';
import type { BookChart } from '../book/chart';
import type { CellStyle } from '../book/cell-style';
import { MAX_COLS } from '../book/area';
import { CELL_KINDS } from '../book/packed-cells';
import { UnpackedCells } from '../book/unpacked-cells';
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS } from '../book/sheet-grid';
import {
  type CellComment,
  type CellHyperlink,
  newSheetFeatures,
  type OutlineEntry,
  type RichText,
  type SheetFeatures,
  type TextRun,
} from '../book/sheet-features';
import { fromFileColor } from './file-color';
import { fromFileRules } from './file-conditional-format';
import { fromFilePageLayout } from './file-page-layout';
import { fromFileProtection } from './file-protection';
import { viewAttributes } from './file-sheet-view';
import { fromFileValidations } from './file-validation';
import { isDatePattern, DAYS_1904 } from '../book/date-pattern';
import type { PreparedPackage } from './prepared-package';
import type { FileColumns } from './file-columns';
import type { SheetData } from './sheet-data-reader';
import { numberAttribute, openingTags } from './xml-text';

/** Pixels of one character of the body font, the file's unit of widths. */
export const PIXELS_PER_CHARACTER = 7;

/** Pixels of a point, the file's unit of heights. */
export const PIXELS_PER_POINT = 4 / 3;

export interface SheetReading {
  readonly prepared: PreparedPackage;
  readonly theme: readonly string[];
  readonly is1904: boolean;
  /** Looks by number, as indexes into the content's list. */
  readonly styleIndexes: readonly (number | undefined)[];
  readonly styles: readonly CellStyle[];
  readonly charts: readonly BookChart[];
}

/** Puts a sheet's content together from what the package holds of it. */
export function readSheet(sheet: Sheet, id: string, data: SheetData, xml: string, reading: SheetReading): SheetContent {
  const format = openingTags(xml, 'sheetFormatPr')[0] ?? '';
  const width = numberAttribute(format, 'defaultColWidth');
  const height = numberAttribute(format, 'defaultRowHeight');
  const rows = [...data.rows];
  const columns = data.columns.flatMap((run) => Array.from({ length: run.last - run.first + 1 }, (_, i) => [run.first + i, run] as const));
  return {
    id,
    name: sheet.name,
    visibility: sheet.veryHidden ? 'veryHidden' : sheet.hidden ? 'hidden' : 'visible',
    cells: contentCells(data, reading),
    defaultColumnWidth: width === undefined ? DEFAULT_COLUMN_PIXELS : width * PIXELS_PER_CHARACTER,
    defaultRowHeight: height === undefined ? DEFAULT_ROW_PIXELS : height * PIXELS_PER_POINT,
    columnWidths: new Map(
      columns.flatMap(([col, run]) =>
        run.width === null || isDefault(run, width) ? [] : [[col, run.width * PIXELS_PER_CHARACTER] as const],
      ),
    ),
    rowHeights: new Map(rows.flatMap(([row, { height: points }]) => (points === null ? [] : [[row, points * PIXELS_PER_POINT] as const]))),
    columnStyles: lineStyles(columns, reading),
    rowStyles: lineStyles(rows, reading),
    hiddenRows: rows.filter(([, { hidden }]) => hidden).map(([row]) => row),
    hiddenColumns: columns.filter(([, { hidden }]) => hidden).map(([col]) => col),
    merges: (sheet.merges ?? []).map((merge) => ({
      row: merge.startRow,
      col: merge.startCol,
      rows: merge.endRow - merge.startRow + 1,
      cols: merge.endCol - merge.startCol + 1,
    })),
    freeze: { rows: sheet.freezePane?.rows ?? 0, cols: sheet.freezePane?.columns ?? 0 },
    showsGridlines: sheet.view?.showGridLines !== false,
    tabColor: fromFileColor(sheet.view?.tabColor, reading.theme),
    tables: (sheet.tables ?? []).flatMap(tableContent),
    features: featuresOf(sheet, data, xml, rows, columns, reading),
  };
}

/** A column may stand in the list for its look alone, with the default width written out. */
function isDefault({ width, isWidthSet }: FileColumns, defaultWidth: number | undefined): boolean {
  return (
    !isWidthSet &&
    width !== null &&
    Math.abs(width * PIXELS_PER_CHARACTER - (defaultWidth === undefined ? DEFAULT_COLUMN_PIXELS : defaultWidth * PIXELS_PER_CHARACTER)) < 1
  );
}

/** The cells with looks by their places in the content's list, and days by the system of 1900. */
function contentCells({ cells }: SheetData, { styleIndexes, styles, is1904 }: SheetReading): ContentCells {
  const looks = cells.looks.map((look) => (styleIndexes[look - 1] ?? -1) + 1);
  const isDate = styleIndexes.map((index) => is1904 && index !== undefined && isDatePattern(styles[index]?.numberFormat ?? 'General'));
  const values = isDate.includes(true)
    ? cells.values.map((value, at) =>
        cells.kinds[at] === CELL_KINDS.number && isDate[(cells.looks[at] ?? 0) - 1] ? value + DAYS_1904 : value,
      )
    : cells.values;
  return new UnpackedCells({ ...cells, looks, values });
}

function lineStyles(
  lines: readonly (readonly [number, { readonly xf: number | null }])[],
  { styleIndexes }: SheetReading,
): Map<number, number> {
  return new Map(
    lines.flatMap(([index, { xf }]) => {
      const style = xf === null ? undefined : styleIndexes[xf];
      return style === undefined ? [] : [[index, style] as const];
    }),
  );
}

function tableContent(table: NonNullable<Sheet['tables']>[number]): TableContent[] {
  const area = table.range === undefined ? null : tryParseA1(table.range);
  if (!area) return [];
  return [
    {
      name: table.displayName ?? table.name,
      area,
      style: table.style ?? '',
      bandedRows: table.showRowStripes ?? false,
      bandedColumns: table.showColumnStripes ?? false,
      showFilter: table.showAutoFilter ?? false,
      showTotals: table.showTotalRow ?? false,
      totals: table.columns.map(({ totalLabel, totalFunction, totalFormula }) => ({
        label: totalLabel ?? null,
        function: totalFunction ?? null,
        formula: totalFormula ?? null,
      })),
    },
  ];
}

type Line = readonly [number, { readonly outlineLevel: number; readonly collapsed: boolean }];

function featuresOf(
  sheet: Sheet,
  data: SheetData,
  xml: string,
  rows: readonly Line[],
  columns: readonly Line[],
  reading: SheetReading,
): SheetFeatures {
  const filterArea = sheet.autoFilter ? tryParseA1(sheet.autoFilter.range) : null;
  return {
    ...newSheetFeatures(),
    charts: [...reading.charts],
    conditionalFormats: fromFileRules(sheet.conditionalRules ?? [], reading.theme),
    dataValidations: fromFileValidations(xml),
    comments: cellsWith(sheet, commentOf),
    hyperlinks: cellsWith(sheet, hyperlinkOf),
    richTexts: richTexts(data, reading),
    pageLayout: fromFilePageLayout(sheet),
    protection: fromFileProtection(sheet.protection, xml),
    filter: filterArea && {
      area: filterArea,
      shown: (sheet.autoFilter?.columns ?? []).map(({ colIndex, filters }) => ({ column: colIndex, values: filters ?? [] })),
    },
    zoom: sheet.view?.zoomScale ?? 100,
    rightToLeft: sheet.view?.rightToLeft ?? false,
    rowOutline: outlineOf(rows),
    columnOutline: outlineOf(columns),
    viewAttributes: viewAttributes(xml),
    outlineSummary: { below: sheet.outlineProperties?.summaryBelow ?? true, right: sheet.outlineProperties?.summaryRight ?? true },
  };
}

function outlineOf(lines: readonly Line[]): Map<number, OutlineEntry> {
  return new Map(
    lines
      .filter(([, line]) => line.outlineLevel > 0 || line.collapsed)
      .map(([index, line]) => [index, { level: line.outlineLevel, collapsed: line.collapsed }]),
  );
}

function cellsWith<T>(sheet: Sheet, pick: (cell: Cell, row: number, col: number) => T | null): T[] {
  const found: { readonly row: number; readonly col: number; readonly value: T }[] = [];
  for (const [key, cell] of sheet.cells ?? []) {
    const [row = NaN, col = NaN] = key.split(',').map(Number);
    const value = Number.isNaN(row) || Number.isNaN(col) ? null : pick(cell, row, col);
    if (value !== null) found.push({ row, col, value });
  }
  return found.sort((a, b) => a.row - b.row || a.col - b.col).map(({ value }) => value);
}

function commentOf({ comment }: Cell, row: number, col: number): CellComment | null {
  return comment ? { row, col, author: comment.author ?? null, text: comment.text } : null;
}

function hyperlinkOf({ hyperlink }: Cell, row: number, col: number): CellHyperlink | null {
  if (!hyperlink) return null;
  const location = hyperlink.location ?? null;
  return { row, col, target: location === null ? hyperlink.target || null : null, location, tooltip: hyperlink.tooltip ?? null };
}

function richTexts({ richMarkups }: SheetData, { prepared, theme }: SheetReading): RichText[] {
  return [...richMarkups].flatMap(([place, markup]) => {
    const runs = prepared.richTexts.get(markup);
    return runs
      ? [
          {
            ...{ row: Math.floor(place / MAX_COLS), col: place % MAX_COLS },
            runs: runs.map(({ text, font }) => ({ text, font: font ? fontOf(font, theme) : null })),
          },
        ]
      : [];
  });
}

type FileFont = NonNullable<NonNullable<Cell['richText']>[number]['font']>;

function fontOf(font: FileFont, theme: readonly string[]): NonNullable<TextRun['font']> {
  const color = fromFileColor(font.color, theme);
  return {
    ...(font.name !== undefined && { name: font.name }),
    ...(font.size !== undefined && { size: font.size }),
    ...(font.bold && { bold: true }),
    ...(font.italic && { italic: true }),
    ...(font.underline && { underline: font.underline === 'double' ? ('double' as const) : ('single' as const) }),
    ...(font.strikethrough && { strikethrough: true }),
    ...(font.vertAlign && { script: font.vertAlign }),
    ...(color !== null && { color }),
  };
}
