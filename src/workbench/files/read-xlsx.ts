import type { Sheet } from 'hucre/xlsx';

import { type BookContent, type DefaultFont, type NameContent, NEW_BOOK_FONT, type SheetContent } from '../book/book-content';
import { isDefinedName } from '../book/book-names';
import type { BookChart } from '../book/chart';
import type { CellStyle } from '../book/cell-style';
import { drawingCharts } from './drawing-charts';
import { fromFileChart } from './file-chart';
import { OFFICE_THEME } from './file-color';
import { readBookSettings } from './file-book-settings';
import { readDocumentParts } from './file-document-parts';
import { fromFileFormula } from './file-formula';
import { isBeyondFormulas } from './fitting-formula';
import { readSheetProperties } from './file-sheet-properties';
import { fromFileStyle } from './file-style';
import { findNotCarried } from './find-not-carried';
import { withHidden } from './hidden-names';
import { readKeptDrawing } from './kept-drawings';
import { mapPackage } from './package-map';
import { type Packer, platformPacker } from './packer';
import { type PreparedPackage, preparePackage } from './prepared-package';
import { readSheet } from './read-sheet';
import { repairAreas } from './repair-areas';
import { type NotCarried, type OpenedWorkbook, UnreadableFile } from './workbook-file';
import { ZipPackage } from './zip-package';

/** Reads the bytes of an .xlsx or .xlsm workbook. */
export async function readXlsxBytes(bytes: Uint8Array, packer: Packer = platformPacker): Promise<OpenedWorkbook> {
  const zip = new ZipPackage(bytes, packer);
  const map = await mapPackage(zip);
  const prepared = await preparePackage(zip, map, packer).catch((error: unknown) => {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile('damaged', `The workbook is damaged: ${(error as { message?: string }).message ?? String(error)}`);
  });
  const { workbook } = prepared;
  const theme = workbook.themeColors ?? OFFICE_THEME;
  const defaultFont = { name: workbook.defaultFont?.name ?? NEW_BOOK_FONT.name, size: workbook.defaultFont?.size ?? NEW_BOOK_FONT.size };
  const { styles, indexes } = contentStyles(prepared, theme, defaultFont);
  const sheetIds = new Map(workbook.sheets.map((sheet, index) => [sheet.name.toLowerCase(), `sheet-${index + 1}`]));
  const is1904 = workbook.dateSystem === '1904';
  const written = await Promise.all(
    workbook.sheets.map(async (sheet, index) => {
      const part = prepared.sheets.get(sheet.name);
      if (!part) throw new UnreadableFile('damaged', `The part of the sheet ${sheet.name} is missing.`);
      const id = `sheet-${index + 1}`;
      const properties = await readSheetProperties(zip, part.path, part.xml);
      const charts = await chartsOf(zip, sheet, part.path, id, sheetIds);
      const read = readSheet(sheet, id, part.data, part.xml, { prepared, theme, is1904, styleIndexes: indexes, styles, charts });
      return { ...read, features: { ...read.features, customProperties: properties } };
    }),
  );
  const repairs = repairAreas(written);
  const repairedSheets = withOneVisible(repairs.map(({ sheet }) => sheet));
  const sheets = map.sheetsRenamed > 0 ? repairedSheets : await withKeptDrawings(zip, prepared, repairedSheets);
  const names = namesOf(prepared, sheetIds);
  const activeName = map.sheets[workbook.activeSheet ?? 0]?.name;
  const content: BookContent = {
    styles,
    sheets,
    names: withHidden(
      names.kept,
      map.workbookXml,
      sheets.map(({ id }) => id),
    ),
    dateSystem: is1904 ? 1904 : 1900,
    defaultFont,
    activeSheet: Math.max(
      0,
      sheets.findIndex((sheet) => sheet.name === activeName),
    ),
    customProperties: propertiesOf(prepared),
    documentParts: { ...(await readDocumentParts(zip, map)), bookSettings: await readBookSettings(zip, map, workbook) },
  };
  const repaired: NotCarried[] = [
    { kind: 'sheetName', sheet: null, count: map.sheetsRenamed },
    { kind: 'name', sheet: null, count: names.dropped },
    { kind: 'sheetsHidden', sheet: null, count: written.some(isVisible) ? 0 : 1 },
    ...repairs.flatMap(({ sheet: { name }, merges, tables, tableNames }): NotCarried[] => [
      { kind: 'merge', sheet: name, count: merges },
      { kind: 'table', sheet: name, count: tables },
      { kind: 'tableName', sheet: name, count: tableNames },
    ]),
  ];
  return { content, notCarried: [...repaired.filter(({ count }) => count > 0), ...(await findNotCarried(zip, map, prepared, sheets))] };
}

async function withKeptDrawings(
  zip: ZipPackage,
  prepared: PreparedPackage,
  sheets: readonly SheetContent[],
): Promise<readonly SheetContent[]> {
  const sheetNames = new Map(sheets.map(({ id, name }) => [id, name]));
  return Promise.all(
    sheets.map(async (sheet) => {
      const path = prepared.sheets.get(sheet.name)?.path;
      const keptDrawing = path === undefined ? null : await readKeptDrawing(zip, path, sheet, sheetNames);
      return keptDrawing ? { ...sheet, features: { ...sheet.features, keptDrawing } } : sheet;
    }),
  );
}

/** The file's looks without repetitions; what a look shares with the default font it does not say. */
function contentStyles(
  { styles: fileStyles, quotedLooks }: PreparedPackage,
  theme: readonly string[],
  defaultFont: DefaultFont,
): { readonly styles: CellStyle[]; readonly indexes: (number | undefined)[] } {
  const styles: CellStyle[] = [];
  const known = new Map<string, number>();
  const indexes = fileStyles.map((fileStyle, look) => {
    const { fontName, fontSize, ...rest } = fileStyle ? fromFileStyle(fileStyle, theme) : {};
    const style: CellStyle = {
      ...rest,
      ...(fontName !== undefined && fontName !== defaultFont.name && { fontName }),
      ...(fontSize !== undefined && fontSize !== defaultFont.size && { fontSize }),
      ...(quotedLooks.has(look) && { quotePrefix: true }),
    };
    const key = JSON.stringify(style);
    if (key === '{}') return undefined;
    let index = known.get(key);
    if (index === undefined) {
      index = styles.push(style) - 1;
      known.set(key, index);
    }
    return index;
  });
  return { styles, indexes };
}

const isVisible = ({ visibility }: SheetContent): boolean => visibility === 'visible';

/** A workbook shows at least one sheet; where a file hides all, the first one is shown. */
function withOneVisible(sheets: readonly SheetContent[]): readonly SheetContent[] {
  return sheets.some(isVisible) ? sheets : sheets.map((sheet, index) => (index === 0 ? { ...sheet, visibility: 'visible' } : sheet));
}

/** Names but for those the format keeps for itself (filters, criteria); print titles and areas are in the page layouts. */
function namesOf(
  { workbook }: PreparedPackage,
  sheetIds: ReadonlyMap<string, string>,
): { readonly kept: NameContent[]; readonly dropped: number } {
  const written = (workbook.namedRanges ?? []).filter(({ name }) => !name.startsWith('_xlnm.'));
  const kept = written
    .filter(({ name, range }) => isDefinedName(name) && range.trim() !== '' && !isBeyondFormulas(range))
    .map(({ name, range, comment, scope }) => ({
      name,
      formula: fromFileFormula(range),
      comment: comment ?? '',
      sheetId: scope === undefined ? null : (sheetIds.get(scope.toLowerCase()) ?? null),
    }));
  return { kept, dropped: written.length - kept.length };
}

function propertiesOf({ workbook }: PreparedPackage): Map<string, string | number | boolean> {
  return new Map(
    Object.entries(workbook.properties?.custom ?? {}).map(([key, value]) => [key, typeof value === 'object' ? value.toISOString() : value]),
  );
}

async function chartsOf(
  zip: ZipPackage,
  sheet: Sheet,
  sheetPath: string,
  sheetId: string,
  sheetIds: ReadonlyMap<string, string>,
): Promise<BookChart[]> {
  if (!sheet.charts) return [];
  const parts = await drawingCharts(zip, sheetPath);
  return sheet.charts.flatMap((chart, index) => fromFileChart(chart, parts[index], `chart-${index + 1}`, sheetId, sheetIds) ?? []);
}
