import type { Sheet } from 'hucre/xlsx';

import type { SheetContent } from '../book/book-content';
import { hasRichLook } from './file-chart';
import { type PackageMap, relationsOf } from './package-map';
import type { PreparedPackage } from './prepared-package';
import type { NotCarried, NotCarriedKind } from './workbook-file';
import { elementsOf } from './xml-elements';
import { attribute, countElements, openingTags } from './xml-text';
import type { ZipPackage } from './zip-package';

/** Links of the workbook part that lead to what the workbook has no place for. */
const WORKBOOK_RELATIONS: Readonly<Record<string, NotCarriedKind>> = {
  externalLink: 'externalLink',
  vbaProject: 'macro',
  connections: 'dataConnection',
};

/** Links of a sheet's part that lead there. */
const SHEET_RELATIONS: Readonly<Record<string, NotCarriedKind>> = {
  pivotTable: 'pivotTable',
  slicer: 'slicer',
  timeline: 'timeline',
  threadedComment: 'threadedComment',
  oleObject: 'embeddedObject',
  package: 'embeddedObject',
  ctrlProp: 'formControl',
  control: 'formControl',
  queryTable: 'dataConnection',
  image: 'picture',
};

/** Names what a file holds and its content does not. */
export async function findNotCarried(
  zip: ZipPackage,
  map: PackageMap,
  prepared: PreparedPackage,
  sheets: readonly SheetContent[],
): Promise<NotCarried[]> {
  const found = new Tally();
  for (const { type } of map.relations) found.add(WORKBOOK_RELATIONS[type], null, 1);
  found.add('cellPicture', null, prepared.workbook.cellImages?.length ?? 0);
  found.add('webExtension', null, zip.paths.filter((path) => /webextensions\/webextension\d*\.xml$/i.test(path)).length);
  found.add('customView', null, countElements(map.workbookXml, 'customWorkbookView'));
  const stylesPath = map.relations.find(({ type }) => type === 'styles')?.target;
  if (stylesPath !== undefined && zip.has(stylesPath))
    found.add('tableStyle', null, countElements(await zip.text(stylesPath), 'tableStyle'));
  const themePath = map.relations.find(({ type }) => type === 'theme')?.target;
  found.add('themePicture', null, themePath === undefined ? 0 : (await relationsOf(zip, themePath)).length);
  for (const sheet of map.sheets) {
    if (sheet.type !== 'worksheet') found.add('chartSheet', sheet.name, 1);
  }
  for (const content of sheets) await inSheet(zip, prepared, content, found);
  return found.list;
}

async function inSheet(zip: ZipPackage, prepared: PreparedPackage, content: SheetContent, found: Tally): Promise<void> {
  const part = prepared.sheets.get(content.name);
  const source = prepared.workbook.sheets.find((sheet) => sheet.name === content.name);
  if (!part || !source) return;
  const { xml, data } = part;
  const { features } = content;
  const relations = await relationsOf(zip, part.path);
  for (const { type } of relations) found.add(SHEET_RELATIONS[type], content.name, 1);
  if (!features.keptDrawing) {
    for (const { type, target } of relations)
      if (type === 'drawing' && zip.has(target)) inDrawing(await zip.text(target), content.name, found);
    found.add('chart', content.name, (await chartCount(zip, relations)) - features.charts.length);
    found.add('chartFormatting', content.name, (source.charts ?? []).filter(hasRichLook).length);
  }
  found.add('sparkline', content.name, countElements(xml, 'sparkline'));
  found.add('conditionalFormat', content.name, countElements(withoutExtensions(xml), 'cfRule') - features.conditionalFormats.length);
  found.add('conditionalFormat', content.name, ownExtendedRules(xml));
  found.add('dataValidation', content.name, countElements(xml, 'dataValidation') - features.dataValidations.length);
  found.add('filterCriterion', content.name, countElements(xml, 'filterColumn') - (features.filter?.shown.length ?? 0));
  found.add('dataTableFormula', content.name, data.dataTables);
  found.add('formulaBeyond', content.name, data.formulasBeyond);
  found.add('textEnd', content.name, data.cutTexts);
  found.add('customView', content.name, countElements(xml, 'customSheetView'));
  found.add('protectedRange', content.name, countElements(xml, 'protectedRange'));
  found.add('scenario', content.name, countElements(xml, 'scenario'));
  found.add('headerPicture', content.name, countElements(xml, 'legacyDrawingHF'));
  found.add('splitView', content.name, openingTags(xml, 'pane').some((tag) => !/state="frozen/.test(tag)) ? 1 : 0);
  for (const { type, target } of relations) {
    if (type === 'table' && zip.has(target))
      found.add('calculatedColumn', content.name, countElements(await zip.text(target), 'calculatedColumnFormula'));
    if (type === 'comments' && zip.has(target)) found.add('commentLook', content.name, formattedComments(await zip.text(target)));
  }
  found.add('printSetting', content.name, hasUnknownPaper(xml, source) ? 1 : 0);
  for (const look of data.cells.looks) found.add(lookLost(prepared, look - 1), content.name, 1);
}

/** The part of a sheet without all that lies between its lists of extensions. */
function withoutExtensions(xml: string): string {
  const [start, end] = [xml.indexOf('<extLst>'), xml.lastIndexOf('</extLst>')];
  return start < 0 || end < start ? xml : xml.slice(0, start) + xml.slice(end);
}

/** Conditional formats that stand in the newer list alone; others there only refine one of the older list. */
function ownExtendedRules(xml: string): number {
  const refined = new Set([...xml.matchAll(/<x14:id>([^<]*)<\/x14:id>/g)].map(([, id]) => id));
  return [...xml.matchAll(/<x14:cfRule\b([^>]*)>/g)].filter(([, tag]) => !refined.has(attribute(tag ?? '', 'id'))).length;
}

/** Notes whose text has looks of its own beyond the author's name in bold, which Excel writes by itself. */
function formattedComments(xml: string): number {
  return [...elementsOf(xml, 'comment')].filter(({ inside }) =>
    [...elementsOf(inside, 'r')]
      .slice(1)
      .some(({ inside: run }) =>
        ['b', 'i', 'u', 'strike'].flatMap((look) => openingTags(run, look)).some((tag) => !/val="(?:0|none)"/.test(tag)),
      ),
  ).length;
}

function lookLost({ styles, checkboxLooks }: PreparedPackage, xf: number): NotCarriedKind | undefined {
  if (checkboxLooks.has(xf)) return 'checkbox';
  const fill = styles[xf]?.fill;
  if (fill?.type === 'gradient') return 'gradientFill';
  return fill?.type === 'pattern' && fill.pattern !== 'solid' && fill.pattern !== 'none' ? 'patternFill' : undefined;
}

function hasUnknownPaper(xml: string, source: Sheet): boolean {
  return source.pageSetup?.paperSize === undefined && (openingTags(xml, 'pageSetup')[0] ?? '').includes('paperSize=');
}

function inDrawing(xml: string, sheet: string, found: Tally): void {
  found.add('picture', sheet, countElements(xml, 'pic'));
  found.add('shape', sheet, countElements(xml, 'sp') + countElements(xml, 'cxnSp'));
}

async function chartCount(zip: ZipPackage, relations: readonly { readonly type: string; readonly target: string }[]): Promise<number> {
  let count = 0;
  for (const { type, target } of relations) {
    if (type !== 'drawing' || !zip.has(target)) continue;
    count += openingTags(await zip.text(target), 'graphicData').filter((tag) => /drawingml\/2006\/chart|chartex/.test(tag)).length;
  }
  return count;
}

/** Counts by kind and sheet, in the order of their finding. */
class Tally {
  private readonly counts = new Map<string, { kind: NotCarriedKind; sheet: string | null; count: number }>();

  add(kind: NotCarriedKind | undefined, sheet: string | null, count: number): void {
    if (kind === undefined || count <= 0) return;
    const key = JSON.stringify([kind, sheet]);
    const entry = this.counts.get(key);
    if (entry) entry.count += count;
    else this.counts.set(key, { kind, sheet, count });
  }

  get list(): NotCarried[] {
    return [...this.counts.values()];
  }
}
