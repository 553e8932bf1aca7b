import type { WorkbookRefusal } from './ports/workbook-refusal';
import type { JobTexts } from '../texts/texts';

/** What the user reads when the spreadsheet program would not do its part. */
export function refusalSentence(refusal: WorkbookRefusal, texts: JobTexts): string {
  switch (refusal.kind) {
    case 'cellBeingEdited':
      return texts.cellBeingEdited;
    case 'protected':
      return texts.protected(refusal.sheetName ?? null);
    case 'tooMuchData':
      return texts.tooMuchData;
    case 'sheetTooLarge':
      return texts.sheetTooLarge(refusal.sheetName);
    case 'notSupported':
      return texts.notSupported;
    case 'nameTaken':
      return texts.nameTaken;
    case 'readOnly':
      return texts.readOnly;
    case 'conflict':
      return texts.conflict;
    case 'filtered':
      return texts.filtered(refusal.sheetName ?? null);
    case 'merged':
      return texts.merged;
    case 'tableChanged':
      return texts.tableChanged(refusal.sheetName, refusal.cell);
    case 'noRoomBelow':
      return texts.noRoomBelow(refusal.sheetName, refusal.cell);
    case 'holdsFormula':
      return texts.holdsFormula(refusal.sheetName, refusal.cell);
    case 'notTaken':
      return texts.notTaken(refusal.sheetName, refusal.cell);
    case 'binaryTooLong':
      return texts.binaryTooLong(megabytes(refusal.bytes), megabytes(refusal.most));
    case 'busyElsewhere':
      return texts.busyElsewhere(refusal.minutes);
    case 'unsettled':
      return texts.unsettled;
    case 'failed':
      return texts.excelFailed(refusal.code, refusal.message);
  }
}

/** As a number of megabytes with one digit behind the point, rounded up: what is too long never reads as what is allowed. */
function megabytes(bytes: number): string {
  return (Math.ceil((bytes / (1024 * 1024)) * 10) / 10).toFixed(1);
}
