import { crc32 } from './crc32';
import { deflate, DeflateStream, inflate } from './deflate';

/** What packs and unpacks the parts of an archive: the page's own means, or faster ones that a program has beside it. */
export interface Packer {
  /** The CRC-32 by which zip archives tell damaged data, as an unsigned number; of what came before, and then these bytes. */
  crc32(bytes: Uint8Array, before?: number): number;
  /** Raw deflate data of the bytes, which nobody may change meanwhile. */
  deflate(bytes: Uint8Array): Promise<Uint8Array>;
  /** Bytes of just this size from raw deflate data; null where it is damaged or gives more or less, of which no more is made. */
  inflate(packed: Uint8Array, size: number): Promise<Uint8Array | null>;
  /** Raw deflate data of bytes that come piece by piece: packing goes on while the next one is made. */
  begin(): Packing;
}

/** Bytes on their way into an archive. */
export interface Packing {
  add(piece: Uint8Array): void;
  /** All of it packed, in pieces; nothing may be added any more. */
  end(): Promise<readonly Uint8Array[]>;
}

/** What every page and Node has. */
export const platformPacker: Packer = { crc32, deflate, inflate, begin: () => new DeflateStream() };

/** A part of an archive that is packed while it is written. */
export class PackedPart {
  private readonly packing: Packing;
  private bytes = 0;
  private sum = 0;

  constructor(private readonly packer: Packer) {
    this.packing = packer.begin();
  }

  add(piece: Uint8Array): void {
    this.bytes += piece.length;
    this.sum = this.packer.crc32(piece, this.sum);
    this.packing.add(piece);
  }

  /** Bytes of the part as it is read. */
  get size(): number {
    return this.bytes;
  }

  /** Its CRC-32, as an unsigned number. */
  get crc32(): number {
    return this.sum;
  }

  /** The part as raw deflate data. */
  packed(): Promise<readonly Uint8Array[]> {
    return this.packing.end();
  }
}
