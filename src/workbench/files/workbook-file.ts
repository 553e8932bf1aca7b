import type { BookContent } from '../book/book-content';

/** Kinds of things a file may hold that the workbook has no place for. */
export type NotCarriedKind =
  | 'chart'
  | 'pivotTable'
  | 'picture'
  | 'shape'
  | 'macro'
  | 'threadedComment'
  | 'slicer'
  | 'timeline'
  | 'externalLink'
  | 'sparkline'
  | 'conditionalFormat'
  | 'dataValidation'
  | 'filterCriterion'
  | 'chartSheet'
  | 'embeddedObject'
  | 'formControl'
  | 'cellPicture'
  | 'chartFormatting'
  | 'checkbox'
  | 'gradientFill'
  | 'patternFill'
  | 'dataTableFormula'
  | 'printSetting'
  | 'customView'
  | 'webExtension'
  | 'customXml'
  | 'dataConnection'
  | 'sheetCustomProperty'
  | 'name'
  | 'sheetName'
  | 'tableName'
  | 'table'
  | 'merge'
  | 'sheetsHidden'
  | 'formulaBeyond'
  | 'textEnd'
  | 'protectedRange'
  | 'scenario'
  | 'headerPicture'
  | 'tableStyle'
  | 'calculatedColumn'
  | 'splitView'
  | 'commentLook'
  | 'themePicture';

/** Something a file holds that is lost when the workbook is written again; never lost silently. */
export interface NotCarried {
  readonly kind: NotCarriedKind;
  /** The sheet it belongs to; null for the workbook or where the file does not say. */
  readonly sheet: string | null;
  readonly count: number;
}

/** What reading a file gives. */
export interface OpenedWorkbook {
  readonly content: BookContent;
  readonly notCarried: readonly NotCarried[];
}

/** Why bytes could not be read as a workbook. */
export type UnreadableReason =
  | 'empty'
  | 'encrypted'
  | 'oldFormat'
  | 'notAWorkbook'
  | 'damaged'
  /** A sheet that the workbook lists has no content; the detail is its name. */
  | 'sheetMissing'
  /** A quote opens in a text file and never ends as it should; the detail is the number of its line. */
  | 'openQuote'
  /** More rows or columns than a sheet has. */
  | 'tooLarge'
  /** Small as a file, but what is packed in it is more than is read. */
  | 'unpacksTooLarge'
  | 'tooManyBytes'
  /** More cells than the add-in can read of a sheet. */
  | 'tooManyCells';

/** Bytes that are no workbook this workbench reads. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';

  constructor(
    readonly reason: UnreadableReason,
    message: string,
    /** What the sentence names besides the file; empty where that is nothing. */
    readonly detail = '',
  ) {
    super(message);
  }
}

/** A file format of workbooks. */
export interface WorkbookFile {
  read(bytes: Uint8Array, fileName?: string): Promise<OpenedWorkbook>;
  /** Computed values go into the file as they stand: settle the calculation before. */
  write(content: BookContent): Promise<Uint8Array>;
}
