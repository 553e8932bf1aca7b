import { promisify } from 'node:util';
import * as zlib from 'node:zlib';

import type { Packer, Packing } from '../files/packer';

const inflateRaw = promisify<Uint8Array, zlib.ZlibOptions, Buffer>(zlib.inflateRaw);
const deflateRaw = promisify<Uint8Array, zlib.ZlibOptions, Buffer>(zlib.deflateRaw);

const leastChunk = 65_536;
/** Cells pack to an eighth; so this much room is enough, but for what hardly packs. */
const roomForPacked = 1 / 4;
/** A last block of nothing. */
const endOfDeflate = Uint8Array.of(3, 0);

/**
 * Packs and unpacks in a thread of its own. A result that fits the room given for it is made in one go, while this thread writes on; a stream would
 * come back to it for every few kilobytes.
 */
export const nodePacker: Packer = {
  crc32: (bytes, before) => zlib.crc32(bytes, before),
  deflate: (bytes) => deflateRaw(bytes, { chunkSize: roomFor(bytes) }),
  // Room for one byte more than is to come: data that gives more is told by it, and is unpacked no further.
  inflate: (packed, size) =>
    inflateRaw(packed, { chunkSize: Math.max(zlib.constants.Z_MIN_CHUNK, size + 1), maxOutputLength: Math.max(1, size) }).then(
      (plain) => (plain.length === size ? plain : null),
      () => null,
    ),
  begin: () => new PiecePacking(),
};

/** Packs each piece by itself, in whatever thread is free: pieces that end at a whole byte may stand one after the other. */
class PiecePacking implements Packing {
  private readonly pieces: Promise<Uint8Array>[] = [];

  add(piece: Uint8Array): void {
    const packed = deflateRaw(piece, { chunkSize: roomFor(piece), finishFlush: zlib.constants.Z_SYNC_FLUSH });
    // Who asks for the end is told of a fault; nobody may ever ask.
    packed.catch(() => undefined);
    this.pieces.push(packed);
  }

  async end(): Promise<readonly Uint8Array[]> {
    return [...(await Promise.all(this.pieces)), endOfDeflate];
  }
}

function roomFor({ length }: Uint8Array): number {
  return Math.max(leastChunk, Math.ceil(length * roomForPacked));
}
