import { promisify } from 'node:util';
import * as zlib from 'node:zlib';

import type { Packer } from '../files/packer';

const deflateRaw = promisify<Uint8Array, zlib.ZlibOptions, Buffer>(zlib.deflateRaw);

const leastChunk = 65_536;
/** Cells pack to an eighth; so this much room is enough, but for what hardly packs. */
const roomForPacked = 1 / 4;

/**
 * Packs in a thread of its own. A result that fits the room given for it is made in one go, while this thread writes on; a stream would
 * come back to it for every few kilobytes.
 */
export const nodePacker: Packer = {
  crc32: (bytes) => zlib.crc32(bytes),
  deflate: (bytes) => deflateRaw(bytes, { chunkSize: Math.max(leastChunk, Math.ceil(bytes.length * roomForPacked)) }),
};
