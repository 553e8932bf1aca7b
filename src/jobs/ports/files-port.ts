/** Files for the user to have outside the workbook. */
export interface FilesPort {
  /** Gives the user a file, as a download; says where that cannot be, so that the user is not left to look for it. */
  save(name: string, bytes: Uint8Array, mimeType: string): Promise<SaveAnswer>;
}

/**
 * `saved`: handed over under this name, which may differ in characters that no file name can have; where it went is the platform's
 * business.
 */
export type SaveAnswer =
  | { readonly kind: 'saved'; readonly name: string }
  /** Excel on this platform lets an add-in save no file: those for Mac and iPad ignore a download without a word. */
  | { readonly kind: 'notPossible'; readonly reason: 'platform' }
  | { readonly kind: 'notPossible'; readonly reason: 'failed'; readonly message: string };
