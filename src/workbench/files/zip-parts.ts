import { Zip, type ZipInputFile } from 'fflate';

import { PackedPart, type Packer, platformPacker } from './packer';

const STORED = 0;
const DEFLATED = 8;

// The first day zip knows, by the clock that zip goes by: the same parts give the same bytes.
const FIRST_DAY = '1980-01-01T00:00:00';

/**
 * A zip archive of parts, in their order; `isPacked` false leaves them as they are (for reading back at once),
 * but for those that are being packed already.
 */
export async function zipParts(
  parts: ReadonlyMap<string, Uint8Array | PackedPart>,
  isPacked = true,
  packer: Packer = platformPacker,
): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((fault, piece) => {
    if (fault) throw fault;
    pieces.push(piece);
  });
  for (const [path, part] of parts) {
    const isBegun = part instanceof PackedPart;
    const isDeflated = isPacked || isBegun;
    // fflate makes the archive; what it packs itself takes three times as long as what the platform does.
    const file: ZipInputFile = {
      filename: path,
      crc: isBegun ? part.crc32 : packer.crc32(part),
      size: isBegun ? part.size : part.length,
      compression: isDeflated ? DEFLATED : STORED,
      mtime: FIRST_DAY,
    };
    zip.add(file);
    const packed = isBegun ? await part.packed() : [isDeflated ? await packer.deflate(part) : part];
    for (const [index, piece] of packed.entries()) file.ondata?.(null, piece as Uint8Array<ArrayBuffer>, index === packed.length - 1);
  }
  zip.end();
  return joined(pieces);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}
