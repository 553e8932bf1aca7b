import type { Area } from './area';
import type { BookChart } from './chart';
import type { ComparisonOperator, ConditionalFormat } from './conditional-format';
import type { KeptDrawing } from './kept-drawing';
import { newPageLayout, type PageLayout } from './page-layout';
import type { SheetProtection } from './sheet-protection';

/** A note on a cell. */
export interface CellComment {
  readonly row: number;
  readonly col: number;
  readonly author: string | null;
  readonly text: string;
}

/** A link behind a cell: to an address outside (`target`) or to a place in the workbook (`location`). */
export interface CellHyperlink {
  readonly row: number;
  readonly col: number;
  readonly target: string | null;
  readonly location: string | null;
  readonly tooltip: string | null;
}

/** A stretch of a cell's text with a look of its own; absent members are the cell's. */
export interface TextRun {
  readonly text: string;
  readonly font: {
    readonly name?: string;
    readonly size?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: 'single' | 'double';
    readonly strikethrough?: boolean;
    readonly script?: 'superscript' | 'subscript';
    readonly color?: string;
  } | null;
}

/** The looks inside a cell's text; void as soon as the cell's text is another. */
export interface RichText {
  readonly row: number;
  readonly col: number;
  readonly runs: readonly TextRun[];
}

/** A rule for what may be typed into cells. Formulas carry their leading `=`. */
export interface DataValidation {
  readonly areas: readonly Area[];
  /** `none` lets everything in and only prompts. */
  readonly type: 'none' | 'list' | 'whole' | 'decimal' | 'date' | 'time' | 'textLength' | 'custom';
  readonly operator: ComparisonOperator;
  /** The choices of a list given in place; null where a formula names them. */
  readonly choices: readonly string[] | null;
  readonly formula1: string | null;
  readonly formula2: string | null;
  /** Whether a list's choices can be picked at the cell. */
  readonly hasDropDown: boolean;
  readonly allowBlank: boolean;
  readonly input: { readonly title: string; readonly message: string } | null;
  readonly error: { readonly style: 'stop' | 'warning' | 'information'; readonly title: string; readonly message: string } | null;
}

/** The filter of a sheet (tables have their own). */
export interface SheetFilter {
  readonly area: Area;
  /** The values shown, by column counted from the area's first. */
  readonly shown: readonly { readonly column: number; readonly values: readonly string[] }[];
}

/** A grouping of rows or columns: 0-based index → level from 1, and whether it is folded. */
export interface OutlineEntry {
  readonly level: number;
  readonly collapsed: boolean;
}

/** What a sheet has besides cells and grid: plain data, kept for whoever reads or saves the workbook. */
export interface SheetFeatures {
  charts: BookChart[];
  /** The first wins over the later ones. */
  conditionalFormats: ConditionalFormat[];
  dataValidations: DataValidation[];
  comments: CellComment[];
  hyperlinks: CellHyperlink[];
  richTexts: RichText[];
  pageLayout: PageLayout;
  protection: SheetProtection | null;
  filter: SheetFilter | null;
  /** Percent. */
  zoom: number;
  rightToLeft: boolean;
  rowOutline: Map<number, OutlineEntry>;
  columnOutline: Map<number, OutlineEntry>;
  customProperties: Map<string, string>;
  /** What the file says of the sheet's view beyond what is above, by attribute: zeros hidden, formulas shown … */
  viewAttributes: Map<string, string>;
  /** Whether the sums of groups stand below and to the right of them. */
  outlineSummary: { readonly below: boolean; readonly right: boolean };
  keptDrawing: KeptDrawing | null;
}

/** The features of a new sheet. */
export function newSheetFeatures(): SheetFeatures {
  return {
    charts: [],
    conditionalFormats: [],
    dataValidations: [],
    comments: [],
    hyperlinks: [],
    richTexts: [],
    pageLayout: newPageLayout(),
    protection: null,
    filter: null,
    zoom: 100,
    rightToLeft: false,
    rowOutline: new Map(),
    columnOutline: new Map(),
    customProperties: new Map(),
    viewAttributes: new Map(),
    outlineSummary: { below: true, right: true },
    keptDrawing: null,
  };
}
