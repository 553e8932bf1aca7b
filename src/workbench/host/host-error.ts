import { BookError } from '../book/book-error';

/** A refusal as the add-in sees it: it becomes an `OfficeExtension.Error` with this code and message. */
export class HostError extends Error {
  override name = 'HostError';

  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
    /** `Class.member` in the library's words; left out, it is the member that was being called. */
    readonly location?: string,
  ) {
    super(message);
  }
}

export const invalidArgument = (message = 'The argument is invalid or missing or has an incorrect format.'): HostError =>
  new HostError('InvalidArgument', message);

export const itemNotFound = (): HostError => new HostError('ItemNotFound', "The requested resource doesn't exist.", 404);

export const accessDenied = (what = 'the sheet'): HostError =>
  new HostError('AccessDenied', `You can't perform the requested operation because ${what} is protected.`, 403);

export const invalidOperation = (message = 'The operation attempted is invalid on the object.'): HostError =>
  new HostError('InvalidOperation', message);

export const filteredRangeConflict = (): HostError =>
  new HostError('FilteredRangeConflict', 'The attempted operation causes a conflict with a filtered range.', 409);

export const mergedRangeConflict = (): HostError =>
  new HostError('MergedRangeConflict', 'The attempted operation causes a conflict with merged cells.', 409);

export const invalidSelection = (): HostError => new HostError('InvalidSelection', 'The current selection is invalid for this operation.');

/** What the stand-in has not built, or the lowered requirement sets don't offer. */
export const apiNotFound = (member: string): HostError =>
  new HostError('ApiNotFound', `The API you are trying to use could not be found: ${member} is not available in this host.`, 404, member);

const bookStatus = { InvalidArgument: 400, ItemNotFound: 404, ItemAlreadyExists: 409, GeneralException: 500 } as const;

/** Whatever was thrown while an action was carried out, as the refusal that the add-in gets. */
export function hostErrorOf(thrown: unknown): HostError {
  if (thrown instanceof HostError) return thrown;
  if (thrown instanceof BookError) return new HostError(thrown.code, thrown.message, bookStatus[thrown.code]);
  return new HostError(
    'GeneralException',
    `The stand-in failed: ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`,
    500,
  );
}
