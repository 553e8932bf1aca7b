import { crc32 } from './crc32';
import { deflate } from './deflate';

/** What packs the parts of an archive: the page's own means, or faster ones that a program has beside it. */
export interface Packer {
  /** The CRC-32 by which zip archives tell damaged data, as an unsigned number. */
  crc32(bytes: Uint8Array): number;
  /** Raw deflate data of the bytes, which nobody may change meanwhile. */
  deflate(bytes: Uint8Array): Promise<Uint8Array>;
}

/** What every page and Node has. */
export const platformPacker: Packer = { crc32, deflate };

/** A packer that is told early of what will be packed, so that it works while the next part is still written. */
export class EarlyPacker implements Packer {
  private readonly begun = new WeakMap<Uint8Array, Promise<Uint8Array>>();

  constructor(private readonly packer: Packer) {}

  /** Begins with bytes that are finished; what never becomes a part of the archive is forgotten. */
  begin(bytes: Uint8Array): void {
    const packed = this.packer.deflate(bytes);
    // Who takes it is told of a fault; nobody may ever take it.
    packed.catch(() => undefined);
    this.begun.set(bytes, packed);
  }

  crc32(bytes: Uint8Array): number {
    return this.packer.crc32(bytes);
  }

  deflate(bytes: Uint8Array): Promise<Uint8Array> {
    return this.begun.get(bytes) ?? this.packer.deflate(bytes);
  }
}
