/** A file as 证据 registers it: its size in bytes, and its SHA-256 in 64 small hexadecimal digits (R44). */
export interface HashedFile {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
}
