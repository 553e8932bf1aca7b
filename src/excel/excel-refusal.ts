import { WorkbookRefused, type WorkbookRefusal } from '../jobs/ports/workbook-refusal';

/** Turns what office.js throws into a fault that has a sentence; everything else is a fault of ours and stays as it is. */
export function asWorkbookFault(error: unknown): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  const refusal = refusalOf(error.code, error.message);
  // Excel has one code for what is protected and for what is open for reading only.
  const isReadOnly = refusal.kind === 'protected' && Office.context.document.mode === Office.DocumentMode.ReadOnly;
  return new WorkbookRefused(isReadOnly ? { kind: 'readOnly' } : refusal);
}

/** What an error code of Excel means to a user; codes without a sentence of their own keep Excel's words. */
export function refusalOf(code: string, message: string): WorkbookRefusal {
  switch (code) {
    case 'InvalidOperationInCellEditMode':
      return { kind: 'cellBeingEdited' };
    case 'AccessDenied':
      return { kind: 'protected' };
    case 'ConflictedOrReadOnly':
    case 'ReadOnly':
      return { kind: 'readOnly' };
    case 'Conflict':
    case 'InsertDeleteConflict':
      return { kind: 'conflict' };
    case 'FilteredRangeConflict':
      return { kind: 'filtered' };
    case 'MergedRangeConflict':
      return { kind: 'merged' };
    case 'RequestPayloadSizeLimitExceeded':
    case 'ResponsePayloadSizeLimitExceeded':
    case 'RangeExceedsLimit':
    case 'OperationCellsExceedLimit':
    case 'MemoryLimitReached':
      return { kind: 'tooMuchData' };
    case 'ApiNotFound':
    case 'ApiNotAvailable':
    case 'NotImplemented':
    case 'UnsupportedFeature':
    case 'UnsupportedOperation':
    case 'UnsupportedSheet':
      return { kind: 'notSupported' };
    case 'ItemAlreadyExists':
      return { kind: 'nameTaken' };
    // Another workbook's window in front (office-js #6365, #771, #2078, #2983) and several selected sheets (#2266) come as one of these.
    case 'GeneralException':
    case 'InvalidSelection':
      return { kind: 'elsewhere', code, message };
    default:
      return { kind: 'failed', code, message };
  }
}
