import type { Sheet, WriteSheet } from 'hucre/xlsx';

import { quoteSheetName, toA1, tryParseA1 } from '../book/a1';
import type { Area } from '../book/area';
import { newPageLayout, NO_TEXTS, type PageLayout, type PageMargins, type PageTexts, type PageZoom } from '../book/page-layout';

type FileSetup = NonNullable<Sheet['pageSetup']>;
type FilePart = Pick<WriteSheet, 'pageSetup' | 'headerFooter' | 'rowBreaks' | 'colBreaks'>;

const DEFAULT_MARGINS: PageMargins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

/** How a file prints a sheet. */
export function fromFilePageLayout(sheet: Sheet): PageLayout {
  const layout = newPageLayout();
  const { pageSetup: setup, headerFooter } = sheet;
  if (setup) {
    layout.orientation = setup.orientation ?? 'portrait';
    layout.paperSize = setup.paperSize ?? 'a4';
    layout.zoom = zoomOf(setup);
    layout.margins = marginsOf(setup);
    layout.centerHorizontally = setup.horizontalCentered ?? false;
    layout.centerVertically = setup.verticalCentered ?? false;
    layout.printGridlines = setup.showGridLines ?? false;
    layout.printHeadings = setup.showRowColHeaders ?? false;
    layout.titleRows = areaOf(setup.printTitlesRow);
    layout.titleColumns = areaOf(setup.printTitlesColumn);
    layout.printAreas = setup.printArea?.split(',').flatMap((address) => tryParseA1(address) ?? []) ?? [];
  }
  layout.header = textsOf(headerFooter?.oddHeader);
  layout.footer = textsOf(headerFooter?.oddFooter);
  if (headerFooter?.differentOddEven)
    layout.evenPages = { header: textsOf(headerFooter.evenHeader), footer: textsOf(headerFooter.evenFooter) };
  if (headerFooter?.differentFirst)
    layout.firstPage = { header: textsOf(headerFooter.firstHeader), footer: textsOf(headerFooter.firstFooter) };
  layout.rowBreaks = sheet.rowBreaks ?? [];
  layout.columnBreaks = sheet.colBreaks ?? [];
  return layout;
}

/** Null where they are those of a new sheet, which files write out. */
function marginsOf({ margins }: FileSetup): PageMargins | null {
  const all = { ...DEFAULT_MARGINS, ...margins };
  return (Object.keys(DEFAULT_MARGINS) as (keyof PageMargins)[]).every((side) => all[side] === DEFAULT_MARGINS[side]) ? null : all;
}

function zoomOf(setup: FileSetup): PageZoom {
  if (!setup.fitToPage) return { kind: 'scale', percent: setup.scale ?? 100 };
  return { kind: 'fit', pagesWide: pagesOf(setup.fitToWidth), pagesTall: pagesOf(setup.fitToHeight) };
}

/** In files 1 is the default and 0 stands for any number. */
function pagesOf(count: number | undefined): number | null {
  return count === 0 ? null : (count ?? 1);
}

function areaOf(address: string | undefined): Area | null {
  return address === undefined ? null : tryParseA1(address);
}

const SECTION = /&([LCR])((?:&&|&[^LCR]|[^&])*)/g;

function textsOf(code: string | undefined): PageTexts {
  if (!code) return NO_TEXTS;
  const found: Record<string, string> = {};
  for (const match of code.matchAll(SECTION)) found[match[1] ?? ''] = match[2] ?? '';
  if (Object.keys(found).length === 0) return { ...NO_TEXTS, center: code };
  return { left: found['L'] ?? '', center: found['C'] ?? '', right: found['R'] ?? '' };
}

function codeOf({ left, center, right }: PageTexts): string {
  return (left && `&L${left}`) + (center && `&C${center}`) + (right && `&R${right}`);
}

/** A page layout as a file writes it, but for titles and areas: those are names. */
export function toFilePageLayout(layout: PageLayout): FilePart {
  const { zoom } = layout;
  return {
    pageSetup: {
      paperSize: layout.paperSize,
      orientation: layout.orientation,
      ...(zoom.kind === 'fit' && { fitToPage: true, fitToWidth: zoom.pagesWide ?? 0, fitToHeight: zoom.pagesTall ?? 0 }),
      ...(zoom.kind === 'scale' && zoom.percent !== 100 && { scale: zoom.percent }),
      ...(layout.margins && { margins: { ...layout.margins } }),
      ...(layout.centerHorizontally && { horizontalCentered: true }),
      ...(layout.centerVertically && { verticalCentered: true }),
      ...(layout.printGridlines && { showGridLines: true }),
      ...(layout.printHeadings && { showRowColHeaders: true }),
    },
    headerFooter: {
      oddHeader: codeOf(layout.header),
      oddFooter: codeOf(layout.footer),
      ...(layout.evenPages && {
        differentOddEven: true,
        evenHeader: codeOf(layout.evenPages.header),
        evenFooter: codeOf(layout.evenPages.footer),
      }),
      ...(layout.firstPage && {
        differentFirst: true,
        firstHeader: codeOf(layout.firstPage.header),
        firstFooter: codeOf(layout.firstPage.footer),
      }),
    },
    rowBreaks: [...layout.rowBreaks],
    colBreaks: [...layout.columnBreaks],
  };
}

/** Print titles and areas as the names files keep them in, the sheet's name quoted where it must be. */
export function printNames(
  sheetName: string,
  { titleRows, titleColumns, printAreas }: PageLayout,
): { name: string; range: string; scope: string }[] {
  const reference = (area: Area): string => `${quoteSheetName(sheetName)}!${toA1(area, true)}`;
  const titles = [titleColumns, titleRows].flatMap((area) => (area ? [reference(area)] : []));
  return [
    ...(titles.length > 0 ? [{ name: '_xlnm.Print_Titles', range: titles.join(','), scope: sheetName }] : []),
    ...(printAreas.length > 0 ? [{ name: '_xlnm.Print_Area', range: printAreas.map(reference).join(','), scope: sheetName }] : []),
  ];
}
