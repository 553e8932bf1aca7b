import { writeXlsx, type Cell, type WriteOptions, type WriteSheet } from 'hucre/xlsx';

import { toA1 } from '../book/a1';
import type { BookContent, SheetContent, TableContent } from '../book/book-content';
import type { CellSource } from '../book/chart';
import { isErrorCode } from '../book/cell-value';
import type { RichText, TextRun } from '../book/sheet-features';
import { withGridlineColors } from './chart-gridlines';
import { withUnbrokenLabels } from './chart-labels';
import { DAYS_1904, isDatePattern } from '../book/date-pattern';
import { withCombination } from './combined-chart';
import { drawingCharts, drawingPathOf, renameFrames } from './drawing-charts';
import { toFileChart } from './file-chart';
import { toFileColor } from './file-color';
import { toFileRules } from './file-conditional-format';
import { fileProperties, writeBookSettings } from './file-book-settings';
import { writeDocumentParts } from './file-document-parts';
import { toFileFormula } from './file-formula';
import { printNames, toFilePageLayout } from './file-page-layout';
import { toFileProtection, withPasswordHash } from './file-protection';
import { withViewAttributes } from './file-sheet-view';
import { writeSheetProperties } from './file-sheet-properties';
import { toFileStyle } from './file-style';
import { withValidations } from './file-validation';
import { hideNames } from './hidden-names';
import type { CellTarget } from './cell-writer';
import { PackedPart, type Packer, platformPacker } from './packer';
import { PackageParts } from './package-parts';
import { QuotedLooks } from './quoted-looks';
import { keepsDrawing, withDrawing, writeKeptDrawing } from './kept-drawings';
import { writeSheetData } from './sheet-data-writer';
import { SharedStringsWriter } from './shared-strings-writer';
import { TextBytes } from './text-bytes';
import { WriteProbes } from './write-probes';
import { escapeXml } from './xml-text';
import { ZipPackage } from './zip-package';
import { zipParts } from './zip-parts';

/** How a workbook is written, and by what it is read. */
export interface XlsxOptions {
  /** Namespaces of add-in functions (`AR` of `AR.NAME`), which files write in a form of their own. */
  readonly functionNamespaces?: readonly string[];
  /** False writes cells with add-in functions as plain values, for readers that have no add-in. */
  readonly keepFunctions?: boolean;
  /** What packs and unpacks the file; what every page has unless said otherwise. */
  readonly packer?: Packer;
}

const SHEET_DATA = /<sheetFormatPr\b[^>]*\/>(?:<cols>.*?<\/cols>)?<sheetData(?:\/>|>.*?<\/sheetData>)/s;
const TEXTS_PATH = 'xl/sharedStrings.xml';
const STYLES_PATH = 'xl/styles.xml';
const DIMENSION = /<dimension\b[^>]*\/>/;

/**
 * Writes a workbook: the library makes the package with everything but the cells, which we write ourselves, sparse and with
 * looks of whole rows and columns. Probes tell which numbers the library gave to looks, and its markup of texts with looks.
 */
export async function writeXlsxBytes(content: BookContent, options: XlsxOptions = {}): Promise<Uint8Array> {
  const namespaces = options.functionNamespaces ?? [];
  const probes = new WriteProbes(
    content.styles.map((style) => toFileStyle(style, content.defaultFont)),
    hasTexts(content),
    content.sheets[0],
  );
  const texts = new SharedStringsWriter();
  const packer = options.packer ?? platformPacker;
  const sheets = content.sheets.map((sheet) => fileSheet(content, sheet, namespaces));
  const package_ = new ZipPackage(
    await writeXlsx({ ...bookOptions(content, namespaces), sheets: probes.addTo(sheets, richTextsOf(content)) }),
    packer,
  );
  const parts = new Map<string, Uint8Array>();
  const written = new PackageParts(parts);
  // What is large is packed while it is written.
  const packed = new Map<string, PackedPart>();
  const partAt = (path: string): TextBytes => {
    const part = new PackedPart(packer);
    packed.set(path, part);
    return new TextBytes((piece) => part.add(piece));
  };
  for (const path of package_.paths) parts.set(path, await package_.part(path));

  probes.readBack(new TextDecoder().decode(parts.get(sheetPath(0))));
  const addInFunction =
    options.keepFunctions === false && namespaces.length > 0
      ? new RegExp(`(?<![\\p{L}\\p{N}_.])(?:${namespaces.join('|')})\\.`, 'iu')
      : null;
  const encoder = new TextEncoder();
  const quoted = new QuotedLooks(new TextDecoder().decode(parts.get(STYLES_PATH)));
  const looks = content.styles.map(({ quotePrefix }, style) => {
    const look = probes.lookOf(style);
    return quotePrefix === true ? quoted.like(look) : look;
  });
  const lookOf = (style: number | undefined): number => (style === undefined ? 0 : (looks[style] ?? 0));
  const isDate = content.styles.map(({ numberFormat }) => content.dateSystem === 1904 && isDatePattern(numberFormat ?? 'General'));
  content.sheets.forEach((sheet, index) => {
    const target: CellTarget = {
      lookOf,
      stringOf: (text) => texts.numberOf(text),
      formulaOf: (formula) => (addInFunction?.test(formula) ? null : toFileFormula(formula, namespaces)),
      richTextAt: (row, col) => probes.richTextAt(index, row, col),
      daysOff: (style) => (style !== undefined && isDate[style] === true ? DAYS_1904 : 0),
    };
    const [before = '', after = ''] = new TextDecoder()
      .decode(parts.get(sheetPath(index)))
      .replace(DIMENSION, '')
      .split(SHEET_DATA);
    const { keptDrawing, customProperties, viewAttributes, protection, dataValidations } = sheet.features;
    const isKept = keptDrawing !== null && keepsDrawing(sheet, content);
    if (isKept) writeKeptDrawing(written, index + 1, keptDrawing);
    const properties = writeSheetProperties(written, index + 1, customProperties);
    const end = withValidations(withPasswordHash(after, protection), dataValidations, namespaces);
    const out = partAt(sheetPath(index));
    out.add(withViewAttributes(properties.start(before), viewAttributes));
    writeSheetData(sheet, target, out);
    out.add(properties.end(isKept ? withDrawing(end) : end));
    out.end();
  });
  parts.set(STYLES_PATH, encoder.encode(quoted.part()));
  if (parts.has(TEXTS_PATH)) {
    const out = partAt(TEXTS_PATH);
    texts.writeTo(out);
    out.end();
  }
  await finishCharts(content, package_, parts);
  parts.set(WORKBOOK_PATH, encoder.encode(hideNames(new TextDecoder().decode(parts.get(WORKBOOK_PATH)), content)));
  if (content.documentParts) writeDocumentParts(written, content.documentParts);
  if (content.documentParts?.bookSettings) writeBookSettings(written, content.documentParts.bookSettings);
  return zipParts(new Map([...parts].map(([path, bytes]) => [path, packed.get(path) ?? bytes])), true, packer);
}

/** What the library has no words for: the names of charts, the colours of their gridlines, labels of one line, several kinds in one chart. */
async function finishCharts(content: BookContent, package_: ZipPackage, parts: Map<string, Uint8Array>): Promise<void> {
  const encoder = new TextEncoder();
  for (const [
    index,
    {
      features: { charts },
    },
  ] of content.sheets.entries()) {
    const drawing = await drawingPathOf(package_, sheetPath(index));
    if (charts.length === 0 || drawing === undefined) continue; // also where the drawing is kept: then the library wrote none
    parts.set(
      drawing,
      encoder.encode(
        renameFrames(
          await package_.text(drawing),
          charts.map(({ name }) => escapeXml(name)),
        ),
      ),
    );
    for (const [place, { path, xml }] of (await drawingCharts(package_, sheetPath(index))).entries()) {
      const chart = charts[place];
      if (chart) parts.set(path, encoder.encode(withCombination(withUnbrokenLabels(withGridlineColors(xml, chart)), chart)));
    }
  }
}

const WORKBOOK_PATH = 'xl/workbook.xml';

function sheetPath(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

function bookOptions(content: BookContent, namespaces: readonly string[]): Omit<WriteOptions, 'sheets'> {
  const sheetNames = new Map(content.sheets.map((sheet) => [sheet.id, sheet.name]));
  const names = content.names.map(({ name, formula, comment, sheetId }) => {
    const scope = sheetId === null ? undefined : sheetNames.get(sheetId);
    return { name, range: toFileFormula(formula, namespaces), ...(comment !== '' && { comment }), ...(scope !== undefined && { scope }) };
  });
  return {
    defaultFont: { ...content.defaultFont },
    dateSystem: content.dateSystem === 1904 ? '1904' : '1900',
    activeSheet: Math.max(0, content.activeSheet),
    namedRanges: [
      ...names,
      ...content.sheets.flatMap((sheet) => printNames(sheet.name, sheet.features.pageLayout)),
      ...content.sheets.flatMap(filterName),
    ],
    properties: {
      ...(content.documentParts?.bookSettings && fileProperties(content.documentParts.bookSettings)),
      ...(content.customProperties.size > 0 && { custom: Object.fromEntries(content.customProperties) }),
    },
  };
}

/** Excel finds a sheet's filter by a name of its own. */
function filterName({ name, features }: SheetContent): { name: string; range: string; scope: string }[] {
  return features.filter
    ? [{ name: '_xlnm._FilterDatabase', range: `'${name.replace(/'/g, "''")}'!${toA1(features.filter.area, true)}`, scope: name }]
    : [];
}

function fileSheet(content: BookContent, sheet: SheetContent, namespaces: readonly string[]): WriteSheet {
  const { features } = sheet;
  const sheetNames = new Map(content.sheets.map(({ id, name }) => [id, name]));
  const textOf = ({ sheetId, area }: CellSource): string =>
    String(
      content.sheets
        .find(({ id }) => id === sheetId)
        ?.cells.get(area.row)
        ?.get(area.col)?.value ?? '',
    );
  return {
    name: sheet.name,
    rows: [],
    cells: noteCells(sheet),
    merges: sheet.merges.map((area) => ({
      startRow: area.row,
      startCol: area.col,
      endRow: area.row + area.rows - 1,
      endCol: area.col + area.cols - 1,
    })),
    tables: sheet.tables.map((table) => fileTable(sheet, table)),
    charts: keepsDrawing(sheet, content) ? [] : features.charts.map((chart) => toFileChart(chart, sheetNames, textOf)),
    conditionalRules: toFileRules(features.conditionalFormats, namespaces),
    // The library only makes the place for them.
    dataValidations: features.dataValidations.length > 0 ? [{ type: 'whole', range: 'A1' }] : [],
    ...((sheet.freeze.rows > 0 || sheet.freeze.cols > 0) && { freezePane: { rows: sheet.freeze.rows, columns: sheet.freeze.cols } }),
    ...(features.filter && {
      autoFilter: {
        range: toA1(features.filter.area),
        columns: features.filter.shown.map(({ column, values }) => ({ colIndex: column, filters: [...values] })),
      },
    }),
    ...(features.protection && { protection: toFileProtection(features.protection) }),
    ...toFilePageLayout(features.pageLayout),
    ...(!(features.outlineSummary.below && features.outlineSummary.right) && {
      outlineProperties: { summaryBelow: features.outlineSummary.below, summaryRight: features.outlineSummary.right },
    }),
    hidden: sheet.visibility === 'hidden',
    veryHidden: sheet.visibility === 'veryHidden',
    view: {
      ...(!sheet.showsGridlines && { showGridLines: false }),
      ...(features.zoom !== 100 && { zoomScale: features.zoom }),
      ...(features.rightToLeft && { rightToLeft: true }),
      ...(sheet.tabColor !== null && { tabColor: toFileColor(sheet.tabColor) }),
    },
  };
}

/** Cells the library must know for their comments and links; their values are written by us. */
function noteCells({ features }: SheetContent): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  for (const { row, col, author, text } of features.comments)
    cells.set(`${row},${col}`, { comment: { text, ...(author !== null && { author }) } });
  for (const { row, col, target, location, tooltip } of features.hyperlinks) {
    const key = `${row},${col}`;
    const hyperlink = { target: target ?? '', ...(location !== null && { location }), ...(tooltip !== null && { tooltip }) };
    cells.set(key, { ...cells.get(key), hyperlink });
  }
  return cells;
}

/** The header texts of a table part must be those of its cells, or Excel calls the file damaged. */
function fileTable(sheet: SheetContent, table: TableContent): NonNullable<WriteSheet['tables']>[number] {
  const headers = sheet.cells.get(table.area.row);
  return {
    name: table.name,
    displayName: table.name,
    range: toA1(table.area),
    ...(table.style !== '' && { style: table.style }),
    showRowStripes: table.bandedRows,
    showColumnStripes: table.bandedColumns,
    showAutoFilter: table.showFilter,
    showTotalRow: table.showTotals,
    columns: Array.from({ length: table.area.cols }, (_, i) => {
      const total = table.totals[i];
      return {
        name: String(headers?.get(table.area.col + i)?.value ?? `列${i + 1}`),
        ...(total?.label && { totalLabel: total.label }),
        ...(total?.function && { totalFunction: total.function }),
        ...(total?.formula && { totalFormula: total.formula }),
      };
    }),
  };
}

/** Whether any cell names its text by number. */
function hasTexts(content: BookContent): boolean {
  return content.sheets.some((sheet) =>
    [...sheet.cells.values()].some((line) =>
      [...line.values()].some(
        ({ value, isText, formula }) => typeof value === 'string' && formula === undefined && (isText ?? !isErrorCode(value)),
      ),
    ),
  );
}

/** Looks inside texts that still fit the text of their cell, by sheet. */
function richTextsOf(content: BookContent): { readonly sheet: number; readonly richText: RichText }[] {
  return content.sheets.flatMap((sheet, index) =>
    sheet.features.richTexts
      .filter(({ row, col, runs }) => sheet.cells.get(row)?.get(col)?.value === runs.map((run: TextRun) => run.text).join(''))
      .map((richText) => ({ sheet: index, richText })),
  );
}
