/** The code that Node gives an error of the file system or of its own (`ENOENT`, …), or null. */
export function errorCode(error: unknown): string | null {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

/** An error in a few words: its code where it has one. */
export function errorDetail(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  return errorCode(error) ?? ('message' in error && typeof error.message === 'string' ? error.message : 'error');
}
