import { readXlsx, type Cell, type CellStyle, type Workbook } from 'hucre/xlsx';

import { parseA1, toA1 } from '../book/a1';
import { relationsOf, relationsPath, type PackageMap } from './package-map';
import type { Packer } from './packer';
import { quotedLooks } from './quoted-looks';
import { MOST_CELLS, readSheetData, type SheetData } from './sheet-data-reader';
import { readSharedStrings } from './shared-strings';
import { SharedTexts } from './shared-texts';
import { UnreadableFile } from './workbook-file';
import { elementOf, withElements } from './xml-elements';
import { flagAttribute, openingTags, withOpeningTags } from './xml-text';
import type { ZipPackage } from './zip-package';
import { zipParts } from './zip-parts';

/** A workbook file taken apart: the cells as we read them, the rest as the library reads it. */
export interface PreparedPackage {
  readonly workbook: Workbook;
  /** By the number of the look. */
  readonly styles: readonly (CellStyle | null)[];
  /** Numbers of the looks that make a cell a checkbox. */
  readonly checkboxLooks: ReadonlySet<number>;
  /** Numbers of the looks of texts that were typed behind an apostrophe. */
  readonly quotedLooks: ReadonlySet<number>;
  /** Looks inside texts, by their markup. */
  readonly richTexts: ReadonlyMap<string, NonNullable<Cell['richText']>>;
  /** By name of the sheet. */
  readonly sheets: ReadonlyMap<string, { readonly xml: string; readonly path: string; readonly data: SheetData }>;
}

const WORKSHEET_END = /<\/worksheet>\s*(?:<!--|<\?|$)/;
const NOT_NEEDED_TYPES: ReadonlySet<string> = new Set(['image', 'calcChain', 'pivotCacheRecords', 'vbaProject', 'printerSettings']);
const NOT_NEEDED = /\/media\/|\/embeddings\/|pivotCacheRecords|vbaProject/i;
const PROBES_PER_ROW = 1000;

/**
 * Reads the cells of every sheet ourselves and hands the library the same package without them. Its own cells would be a
 * full rectangle from A1 on (a look out in column XFD fills the memory) and dates as moments of time (which round).
 * In their place the first sheet gets probes, one cell per look and per rich text, from which those are read back.
 */
export async function preparePackage(zip: ZipPackage, map: PackageMap, packer: Packer): Promise<PreparedPackage> {
  const stringsPath = map.relations.find((relation) => relation.type === 'sharedStrings')?.target;
  const strings =
    stringsPath !== undefined && zip.has(stringsPath) ? readSharedStrings(await zip.text(stringsPath)) : { texts: [], rich: [] };
  const context = {
    texts: new SharedTexts(strings.texts),
    richStrings: new Set(strings.rich),
    is1904: flagAttribute(openingTags(map.workbookXml, 'workbookPr')[0] ?? '', 'date1904'),
    allowance: { cellsLeft: MOST_CELLS },
  };
  const stylesPath = map.relations.find((relation) => relation.type === 'styles')?.target;
  // Without its looks a file's dates would be plain numbers: where the part they are named in is absent, it is a damaged one.
  const stylesXml = stylesPath === undefined ? '' : await zip.text(stylesPath);
  const lookCount = countLooks(stylesXml);

  const worksheets = map.sheets.filter((sheet) => sheet.type === 'worksheet');
  const sheets = new Map<string, { xml: string; path: string; data: SheetData }>();
  for (const { name, path } of worksheets) {
    const whole = withoutPrefix(await zip.text(path));
    const sheetData = elementOf(whole, 'sheetData');
    if (!isWhole(whole) || (!sheetData && whole.includes('<sheetData')))
      throw new UnreadableFile('damaged', `The part of the sheet ${name} ends too early.`);
    const xml = sheetData ? `${whole.slice(0, sheetData.start)}<sheetData/>${whole.slice(sheetData.end)}` : whole;
    const columns = elementOf(xml, 'cols')?.inside ?? '';
    sheets.set(name, { xml, path, data: readSheetData(sheetData?.inside ?? '', columns, context) });
  }

  const richMarkups = [...new Set([...sheets.values()].flatMap(({ data }) => [...data.richMarkups.values()]))];
  const replaced = new Map<string, Uint8Array>();
  const encoder = new TextEncoder();
  for (const { xml, path } of sheets.values()) {
    const withProbes = replaced.size === 0 ? xml.replace('<sheetData/>', () => probes(lookCount, richMarkups)) : xml;
    replaced.set(path, encoder.encode(cellsOfHyperlinks(withElements(withProbes, ['cols'], () => ''))));
  }

  if (map.sheetsRenamed > 0) replaced.set(map.workbookPath, encoder.encode(map.workbookXml));
  const parts = new Map<string, Uint8Array>();
  for (const path of await neededParts(zip)) parts.set(path, replaced.get(path) ?? (await zip.part(path)));
  const names = new Set(worksheets.map((sheet) => sheet.name));
  const workbook = await readXlsx(await zipParts(parts, false, packer), { readStyles: true, sheets: (info) => names.has(info.name) });
  const probed = workbook.sheets[0]?.cells ?? new Map<string, Cell>();
  return {
    workbook,
    sheets,
    styles: Array.from({ length: lookCount }, (_, look) => probed.get(probeKey(look))?.style ?? null),
    checkboxLooks: new Set(Array.from({ length: lookCount }, (_, look) => look).filter((look) => probed.get(probeKey(look))?.checkbox)),
    quotedLooks: quotedLooks(stylesXml),
    richTexts: new Map(
      richMarkups.flatMap((markup, place) => {
        const runs = probed.get(probeKey(lookCount + place))?.richText;
        return runs ? [[markup, runs] as const] : [];
      }),
    ),
  };
}

/** What the library reads: the parts that links lead to, but for pictures and caches, which can be large. Nothing else is unpacked. */
async function neededParts(zip: ZipPackage): Promise<Set<string>> {
  const found = new Set(['[Content_Types].xml'].filter((path) => zip.has(path)));
  const waiting = [''];
  for (let from = waiting.pop(); from !== undefined; from = waiting.pop()) {
    if (zip.has(relationsPath(from))) found.add(relationsPath(from));
    for (const { type, target, isExternal } of await relationsOf(zip, from)) {
      if (isExternal || found.has(target) || !zip.has(target) || NOT_NEEDED_TYPES.has(type) || NOT_NEEDED.test(target)) continue;
      found.add(target);
      waiting.push(target);
    }
  }
  return found;
}

/** Whether a sheet's part has its end; one that was cut off has not. */
function isWhole(xml: string): boolean {
  if (WORKSHEET_END.test(xml)) return true;
  const worksheet = elementOf(xml, 'worksheet');
  return worksheet !== undefined && xml[worksheet.end - 2] === '/';
}

function countLooks(stylesXml: string): number {
  return openingTags(elementOf(stylesXml, 'cellXfs')?.inside ?? '', 'xf').length;
}

function probes(lookCount: number, richMarkups: readonly string[]): string {
  const cells = Array.from({ length: lookCount }, (_, look) => `s="${look}"/>`);
  cells.push(...richMarkups);
  const rows: string[] = [];
  for (let start = 0; start < cells.length; start += PROBES_PER_ROW) {
    const line = cells
      .slice(start, start + PROBES_PER_ROW)
      .map((rest) => `<c ${rest}`)
      .join('');
    rows.push(`<row r="${rows.length + 1}">${line}</row>`);
  }
  return `<sheetData>${rows.join('')}</sheetData>`;
}

function probeKey(place: number): string {
  return `${Math.floor(place / PROBES_PER_ROW)},${place % PROBES_PER_ROW}`;
}

/** Some writers put every element into a named namespace; cells are read faster without. */
function withoutPrefix(xml: string): string {
  const prefix = /<([\w.-]+):worksheet[\s>]/.exec(xml)?.[1];
  return prefix === undefined
    ? xml
    : xml.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</').replace(`xmlns:${prefix}=`, 'xmlns=');
}

const MOST_LINKED_CELLS = 1000;

/** The library takes a link for one cell only: an area becomes its cells, a very large one its first. */
function cellsOfHyperlinks(xml: string): string {
  return withOpeningTags(xml, 'hyperlink', (link) => {
    const [whole = '', address = ''] = /\sref="([A-Z]+\d+:[A-Z]+\d+)"/.exec(link) ?? [];
    if (address === '') return link;
    const { row, col, rows, cols } = parseA1(address);
    const count = rows * cols > MOST_LINKED_CELLS ? 1 : rows * cols;
    return Array.from({ length: count }, (_, i) =>
      link.replace(whole, () => ` ref="${toA1({ row: row + Math.floor(i / cols), col: col + (i % cols), rows: 1, cols: 1 })}"`),
    ).join('');
  });
}
