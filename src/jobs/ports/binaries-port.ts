/** Files that a user has given for good, such as an own letter template: kept in the workbook itself, so that they go wherever it goes. */
export interface BinariesPort {
  /** Keeps this in place of what was kept under the name, all or nothing; refused where it is longer than `longestBinary`. */
  keep(name: BinaryName, bytes: Uint8Array): Promise<void>;
  /** What is kept under the name. */
  read(name: BinaryName): Promise<KeptBinary>;
  /** Takes away what is kept under the name, if anything is. */
  forget(name: BinaryName): Promise<void>;
}

/** Lower-case letters, digits and hyphens. */
export type BinaryName = string;

/** What was found under a name. */
export interface KeptBinary {
  /** Null where nothing whole is kept. */
  readonly bytes: Uint8Array | null;
  /**
   * How many entries under the name are not as they were kept: cut short, changed or never ours. They are left alone, and it is to be said.
   */
  readonly spoilt: number;
}

/** Bytes; Excel on the web passes on no more than 5 MB at once, and text in place of bytes takes a third more. */
export const longestBinary = 2 * 1024 * 1024;

/** Thrown for a name that cannot be one: a fault of the program. */
export class BadBinaryName extends Error {
  override name = 'BadBinaryName';
}
