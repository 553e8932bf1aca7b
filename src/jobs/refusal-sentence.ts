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
      return texts.filtered;
    case 'merged':
      return texts.merged;
    case 'busyElsewhere':
      return texts.busyElsewhere(refusal.minutes);
    case 'unsettled':
      return texts.unsettled;
    case 'failed':
      return texts.excelFailed(refusal.code, refusal.message);
  }
}
