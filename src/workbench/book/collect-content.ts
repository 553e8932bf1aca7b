import type { ICellData } from '@univerjs/core';

import type { Book } from './book';
import type { BookContent, ContentCell, ContentCells, ContentLine, PlainLine, SheetContent } from './book-content';
import type { BookSheet } from './book-sheet';
import type { CellStyle } from './cell-style';
import { newDocumentParts } from './document-parts';
import { hasValue, isForcedText, scalarOf } from './engine-cell';
import { KeptLine, type LineLooks } from './kept-line';
import { MadeLines } from './made-lines';
import type { LineStyles, StandingCells } from './standing-cells';
import type { StyleReference } from './style-book';
import { fromEngineFormula } from './table-aliases';

/** Gives looks their place in a content's list. */
export type StyleIndex = (reference: StyleReference) => number | undefined;

/** The workbook as plain data, as it stands now: whoever wants computed values settles the calculation first. */
export function collectContent(book: Book): BookContent {
  const content = lastContent(book);
  return { ...content, sheets: content.sheets.map((sheet) => ({ ...sheet, cells: new Map(sheet.cells) })) };
}

/**
 * The same of a workbook that nobody changes any more: its cells are read from where they are each time somebody asks for a line. They
 * stay there also when the workbook is disposed of.
 */
export function lastContent(book: Book): BookContent {
  const styles: CellStyle[] = [];
  const indexes = new Map<string, number>();
  const { styles: looks } = book;
  const styleIndex: StyleIndex = (reference) => {
    if (reference === null || reference === undefined) return undefined;
    const id = typeof reference === 'string' ? reference : looks.idOf(looks.of(reference));
    if (id === null) return undefined;
    let index = indexes.get(id);
    if (index === undefined) {
      index = styles.push(looks.of(id)) - 1;
      indexes.set(id, index);
    }
    return index;
  };
  const sheets = book.sheets.map((sheet) => sheetContent(book, sheet, styleIndex));
  return {
    styles,
    sheets,
    activeSheet: book.sheets.indexOf(book.activeSheet),
    customProperties: new Map(book.customProperties),
    dateSystem: book.dateSystem,
    defaultFont: book.defaultFont,
    documentParts: newDocumentParts(book.documentParts),
    names: book.names.all.map(({ name, formula, comment, scope, hidden }) => ({
      name,
      formula,
      comment,
      sheetId: scope?.id ?? null,
      ...(hidden && { hidden }),
    })),
  };
}

function sheetContent(book: Book, sheet: BookSheet, styleIndex: StyleIndex): SheetContent {
  const { grid, cells } = sheet;
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    cells: contentCells(book, cells, styleIndex),
    defaultColumnWidth: grid.defaultColumnWidth,
    defaultRowHeight: grid.defaultRowHeight,
    columnWidths: grid.columnWidths,
    rowHeights: grid.rowHeights,
    columnStyles: stylesOf(cells.lineStyles.columns, styleIndex),
    rowStyles: stylesOf(cells.lineStyles.rows, styleIndex),
    hiddenRows: grid.hiddenRows,
    hiddenColumns: grid.hiddenColumns,
    merges: grid.merges,
    freeze: grid.freeze,
    showsGridlines: grid.showsGridlines,
    tabColor: grid.tabColor,
    features: sheet.features,
    tables: book.tables.onSheet(sheet).map(({ name, area, style, bandedRows, bandedColumns, showFilter, showTotals, totals }) => ({
      name,
      area,
      style,
      bandedRows,
      bandedColumns,
      showFilter,
      showTotals,
      totals,
    })),
  };
}

function contentCells(book: Book, cells: StandingCells, styleIndex: StyleIndex): ContentCells {
  const tableNames = book.tables.names;
  const spillAt = cells.spillAreas();
  // All looks have their numbers before the first line is asked for.
  const lines = cells.lines({
    isWanted: (cell) => styleIndex(cell.s) !== undefined || hasValue(cell) || Boolean(cell.f),
    isWantedLook: (look) => styleIndex(look) !== undefined,
  });
  const contentCell = (row: number, col: number, cell: ICellData, style: number | undefined): ContentCell => {
    // One object a cell, without the ones that a spread would make by the way: there may be millions.
    const kept: { -readonly [Member in keyof ContentCell]: ContentCell[Member] } = { value: hasValue(cell) ? scalarOf(cell) : null };
    if (isForcedText(cell)) kept.isText = true;
    if (cell.f) {
      kept.formula = fromEngineFormula(cell.f, tableNames);
      const spill = spillAt(row, col);
      if (spill) kept.spill = spill;
    }
    if (style !== undefined) kept.style = style;
    return kept;
  };
  const stylesOfLooks = onceForAlike(styleIndex);
  return new MadeLines(
    lines,
    (source, row) => {
      if (source instanceof KeptLine) return cellsOfPlain(source.values, stylesOfLooks(source.looks));
      const line = new Map<number, ContentCell>();
      source((col, cell) => {
        const style = styleIndex(cell.s);
        if (hasValue(cell) || cell.f || style !== undefined) line.set(col, contentCell(row, col, cell, style));
      });
      return line;
    },
    (source) => (source instanceof KeptLine ? { values: source.values, styles: stylesOfLooks(source.looks) } : undefined),
  );
}

/** Lines that look alike share their list of styles. */
function onceForAlike(styleIndex: StyleIndex): (looks: LineLooks) => PlainLine['styles'] {
  const known = new Map<LineLooks, PlainLine['styles']>();
  return (looks) => {
    let styles = known.get(looks);
    if (!styles) known.set(looks, (styles = looks.map(styleIndex)));
    return styles;
  };
}

function cellsOfPlain(values: PlainLine['values'], styles: PlainLine['styles']): ContentLine {
  const line = new Map<number, ContentCell>();
  for (let col = 0; col < Math.max(values.length, styles.length); col++) {
    const value = values[col];
    const style = styles[col];
    if (style !== undefined) line.set(col, { value: value ?? null, style });
    else if (value !== undefined) line.set(col, { value });
  }
  return line;
}

function stylesOf(lines: LineStyles, styleIndex: StyleIndex): Map<number, number> {
  const out = new Map<number, number>();
  for (const key of Object.keys(lines)) {
    const index = styleIndex(lines[Number(key)]?.s);
    if (index !== undefined) out.set(Number(key), index);
  }
  return out;
}
