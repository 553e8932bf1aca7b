import { deflateSync, Zip } from 'fflate';
import type { ZipInputFile } from 'fflate';

import { crc32 } from './crc32';
import { contentTypesPart } from './package-parts';

const stored = 0;
export const deflated = 8;
/** The first day that zip knows, by the clock that zip goes by: the same parts give the same bytes. */
const firstDay = '1980-01-01T00:00:00';

/** A part, packed. */
export interface PackedPart {
  readonly bytes: Uint8Array;
  readonly size: number;
  readonly crc: number;
  readonly compression: typeof stored | typeof deflated;
}

/** Packs parts, and those that many documents share only once. */
export class Packer {
  private readonly shared = new WeakMap<Uint8Array, PackedPart>();

  /**
   * A package of parts, the list of their types first, then in their order; a part that comes again as the same bytes is not packed again.
   */
  pack(parts: ReadonlyMap<string, Uint8Array | PackedPart>): Uint8Array {
    const types = parts.get(contentTypesPart);
    const ordered = types === undefined ? parts : new Map([[contentTypesPart, types], ...parts]);
    return archiveOf([...ordered].map(([name, bytes]) => [name, bytes instanceof Uint8Array ? this.packed(bytes) : bytes]));
  }

  private packed(bytes: Uint8Array): PackedPart {
    const known = this.shared.get(bytes);
    if (known !== undefined) return known;
    const part: PackedPart = { bytes: deflateSync(bytes), size: bytes.length, crc: crc32(bytes), compression: deflated };
    this.shared.set(bytes, part);
    return part;
  }
}

/** A zip archive of files that are packed already, as documents are: kept as they are. */
export function archiveOfFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return archiveOf([...files].map(([name, bytes]) => [name, { bytes, size: bytes.length, crc: crc32(bytes), compression: stored }]));
}

function archiveOf(parts: readonly (readonly [name: string, part: PackedPart])[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((fault, piece) => {
    if (fault !== null) throw fault;
    pieces.push(piece);
  });
  for (const [filename, { bytes, size, crc, compression }] of parts) {
    const file: ZipInputFile = { filename, crc, size, compression, mtime: firstDay };
    zip.add(file);
    file.ondata?.(null, bytes as Uint8Array<ArrayBuffer>, true);
  }
  zip.end();
  return joined(pieces);
}

/** Pieces as one. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}
