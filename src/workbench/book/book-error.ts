/** What went wrong, in the words every Excel-like host shares. */
export type BookErrorCode = 'InvalidArgument' | 'ItemNotFound' | 'ItemAlreadyExists' | 'GeneralException';

/** Something the workbook was asked to do and can't. */
export class BookError extends Error {
  override readonly name = 'BookError';

  constructor(
    readonly code: BookErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/** An argument the workbook can't take. */
export function invalidArgument(message: string): BookError {
  return new BookError('InvalidArgument', message);
}
