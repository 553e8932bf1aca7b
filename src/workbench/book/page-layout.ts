import type { Area } from './area';

export interface PageTexts {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

/** Inches. */
export interface PageMargins {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly header: number;
  readonly footer: number;
}

/** How a sheet is scaled on paper; a null count of pages is "as many as it takes". */
export type PageZoom =
  | { readonly kind: 'scale'; readonly percent: number }
  | { readonly kind: 'fit'; readonly pagesWide: number | null; readonly pagesTall: number | null };

export type PaperSize = 'letter' | 'legal' | 'tabloid' | 'executive' | 'a3' | 'a4' | 'a5' | 'b4' | 'b5';

/** How a sheet is printed. */
export interface PageLayout {
  orientation: 'portrait' | 'landscape';
  paperSize: PaperSize;
  zoom: PageZoom;
  margins: PageMargins | null;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  /** Rows (columns) repeated on every page; whole rows (columns) of the sheet. */
  titleRows: Area | null;
  titleColumns: Area | null;
  printAreas: readonly Area[];
  header: PageTexts;
  footer: PageTexts;
  /** Header and footer of even pages and of the first page, where they differ. */
  evenPages: { readonly header: PageTexts; readonly footer: PageTexts } | null;
  firstPage: { readonly header: PageTexts; readonly footer: PageTexts } | null;
  /** 0-based rows (columns) that start a new page. */
  rowBreaks: readonly number[];
  columnBreaks: readonly number[];
}

export const NO_TEXTS: PageTexts = { left: '', center: '', right: '' };

/** The page layout of a new sheet. */
export function newPageLayout(): PageLayout {
  return {
    orientation: 'portrait',
    paperSize: 'a4',
    zoom: { kind: 'scale', percent: 100 },
    margins: null,
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printHeadings: false,
    titleRows: null,
    titleColumns: null,
    printAreas: [],
    header: NO_TEXTS,
    footer: NO_TEXTS,
    evenPages: null,
    firstPage: null,
    rowBreaks: [],
    columnBreaks: [],
  };
}
