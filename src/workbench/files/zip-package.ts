import { type Packer, platformPacker } from './packer';
import { UnreadableFile } from './workbook-file';
import { damagedZip, readZipDirectory, type ZipEntry } from './zip-directory';

const SMALLEST_ZIP = 22;
const STORED = 0;
const DEFLATED = 8;
const MOST_BYTES = 1_000_000_000;
const MOST_TIMES_PACKED = 300;
/** What a file of any size may unpack to. */
const FREE_BYTES = 16_000_000;
/** The longest text that JavaScript holds is a little longer. */
const MOST_BYTES_OF_TEXT = 500_000_000;

/** Whether bytes begin like a zip archive. */
export function looksLikeZip(bytes: Uint8Array): boolean {
  return bytes.length >= SMALLEST_ZIP && bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/**
 * The parts of a zip archive, unpacked when asked for and only whole: size and CRC-32 are checked. All unpacking together comes to
 * no more than 1 GB and 300 times the file.
 */
export class ZipPackage {
  private readonly entries: ReadonlyMap<string, ZipEntry>;
  private bytesLeft: number;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly packer: Packer = platformPacker,
  ) {
    this.entries = new Map(readZipDirectory(bytes).map((entry) => [entry.path, entry]));
    this.bytesLeft = Math.min(MOST_BYTES, Math.max(FREE_BYTES, bytes.length * MOST_TIMES_PACKED));
  }

  get paths(): string[] {
    return [...this.entries.keys()];
  }

  has(path: string): boolean {
    return this.entries.has(path);
  }

  /** Unpacks a part; an absent or damaged one is a damaged file. */
  async part(path: string): Promise<Uint8Array> {
    const entry = this.entries.get(path);
    if (!entry) throw damagedZip(`${path} is missing.`);
    if (entry.isEncrypted) throw new UnreadableFile('encrypted', `${path} is protected by a password.`);
    if (entry.size > this.bytesLeft) throw unpacksTooLarge(path);
    this.bytesLeft -= entry.size;
    const plain = await this.unpacked(entry);
    if (plain?.length !== entry.size || this.packer.crc32(plain) !== entry.crc) throw damagedZip(`${path} is not what was packed.`);
    return plain;
  }

  /** A part as UTF-8 text. */
  async text(path: string): Promise<string> {
    if ((this.entries.get(path)?.size ?? 0) > MOST_BYTES_OF_TEXT) throw unpacksTooLarge(path);
    return new TextDecoder().decode(await this.part(path));
  }

  private async unpacked({ path, method, start, packedSize, size }: ZipEntry): Promise<Uint8Array | null> {
    const packed = this.bytes.subarray(start, start + packedSize);
    if (method === STORED) return packed;
    if (method !== DEFLATED) throw damagedZip(`${path} is packed by a method that workbooks don’t have.`);
    return this.packer.inflate(packed, size);
  }
}

function unpacksTooLarge(path: string): UnreadableFile {
  return new UnreadableFile('unpacksTooLarge', `${path} unpacks to more than is read.`);
}
