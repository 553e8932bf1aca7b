import { WorkbookRefused, type WorkbookRefusal } from '../jobs/ports';

/** Turns what office.js throws into a fault that has a sentence; everything else is a fault of ours and stays as it is. */
export function asWorkbookFault(error: unknown): unknown {
  return error instanceof OfficeExtension.Error ? new WorkbookRefused(refusalOf(error.code, error.message)) : error;
}

/** What an error code of Excel means to a user. */
export function refusalOf(code: string, message: string): WorkbookRefusal {
  switch (code) {
    case 'InvalidOperationInCellEditMode':
      return { kind: 'cellBeingEdited' };
    case 'AccessDenied':
      return { kind: 'protected' };
    case 'ConflictedOrReadOnly':
    case 'ReadOnly':
      return { kind: 'readOnly' };
    case 'FilteredRangeConflict':
      return { kind: 'filtered' };
    case 'MergedRangeConflict':
      return { kind: 'merged' };
    case 'RequestPayloadSizeLimitExceeded':
    case 'ResponsePayloadSizeLimitExceeded':
      return { kind: 'tooMuchData' };
    case 'ApiNotFound':
    case 'ApiNotAvailable':
    case 'NotImplemented':
    case 'UnsupportedOperation':
      return { kind: 'notSupported' };
    case 'ItemAlreadyExists':
      return { kind: 'nameTaken' };
    default:
      return { kind: 'failed', code, message };
  }
}
