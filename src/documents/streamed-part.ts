import { Deflate } from 'fflate';

import { crc32 } from './crc32';
import { bytesOf } from './document-package';
import { deflated, joined } from './pack-parts';
import type { PackedPart } from './pack-parts';

/** A part that is packed while it is written, piece by piece. */
export class StreamedPart {
  private readonly pieces: Uint8Array[] = [];
  private readonly packing = new Deflate((piece) => void this.pieces.push(piece));
  private size = 0;
  private crc = 0;

  add(text: string): void {
    this.push(bytesOf(text), false);
  }

  /** The part as it is packed; nothing can be added after that. */
  finish(): PackedPart {
    this.push(new Uint8Array(), true);
    return { bytes: joined(this.pieces), size: this.size, crc: this.crc, compression: deflated };
  }

  private push(bytes: Uint8Array, isLast: boolean): void {
    this.size += bytes.length;
    this.crc = crc32(bytes, this.crc);
    this.packing.push(bytes, isLast);
  }
}
