import { UnreadableFile } from './workbook-file';

const END_OF_DIRECTORY = 0x06054b50;
const END_LOCATOR_64 = 0x07064b50;
const END_OF_DIRECTORY_64 = 0x06064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_SIZE = 22;
const LOCATOR_SIZE = 20;
const END_64_SIZE = 56;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
const MAX_COMMENT = 65_535;
const IS_ENCRYPTED = 0x1;
const HAS_DESCRIPTOR = 0x8;
const NUMBERS_64 = 0x0001;
/** What stands where a number is too large for its place and is told in the fields of zip64. */
const ELSEWHERE_16 = 0xffff;
const ELSEWHERE_32 = 0xffffffff;

/** A part of a zip archive as both of its headers describe it. */
export interface ZipEntry {
  readonly path: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  /** Where the packed data begins. */
  readonly start: number;
  readonly packedSize: number;
  /** Bytes unpacked, as declared. */
  readonly size: number;
}

interface Described extends Omit<ZipEntry, 'start'> {
  /** Sizes and checksum stand behind the data. */
  readonly hasDescriptor: boolean;
  /** Where the header before the data is; only the directory says it. */
  readonly localAt: number;
  /** Where the header's own name and extra fields end. */
  readonly end: number;
}

/**
 * Reads the directory of a zip archive. Read here and not by fflate, which tells neither checksums nor flags: a directory that
 * contradicts itself or the headers of the parts, or that names a part twice, is a damaged file.
 */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] {
  try {
    return new DirectoryReader(bytes).read();
  } catch (error) {
    if (error instanceof RangeError) throw damagedZip('It ends too early.');
    throw error;
  }
}

/** A zip archive that is no whole one. */
export function damagedZip(detail: string): UnreadableFile {
  return new UnreadableFile('damaged', `The file is a damaged zip archive. ${detail}`);
}

class DirectoryReader {
  private readonly view: DataView;

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  read(): ZipEntry[] {
    const { count, start, end } = this.place();
    const entries: ZipEntry[] = [];
    const known = new Set<string>();
    let at = start;
    for (let i = 0; i < count; i++) {
      if (this.u32(at) !== DIRECTORY_ENTRY) throw damagedZip('Its directory is broken.');
      const described = this.describe({ fields: at + 8, lengths: at + 28, name: at + ENTRY_SIZE, local: at + 42 });
      entries.push(this.withStart(described));
      // Parts are told apart as Excel does, whatever the case of their letters.
      const key = described.path.toLowerCase();
      if (known.has(key)) throw damagedZip(`It holds ${described.path} twice.`);
      known.add(key);
      at = described.end + this.u16(at + 32);
    }
    if (at !== end) throw damagedZip('Its directory is longer or shorter than it says.');
    return withoutOverlap(entries).filter(({ path }) => !path.endsWith('/'));
  }

  /** Where the directory is, from the record at the end of the file. */
  private place(): { readonly count: number; readonly start: number; readonly end: number } {
    let at = this.bytes.length - END_SIZE;
    const first = Math.max(0, at - MAX_COMMENT);
    while (at >= first && !(this.u32(at) === END_OF_DIRECTORY && at + END_SIZE + this.u16(at + 20) <= this.bytes.length)) at--;
    if (at < first) throw damagedZip('Its directory is missing.');
    if (this.u16(at + 4) !== this.u16(at + 6) || this.u16(at + 8) !== this.u16(at + 10)) throw damagedZip('It is one of several files.');
    const [count, size, start] = [this.u16(at + 10), this.u32(at + 12), this.u32(at + 16)];
    const isElsewhere = count === ELSEWHERE_16 || size === ELSEWHERE_32 || start === ELSEWHERE_32;
    if (!isElsewhere || at < LOCATOR_SIZE || this.u32(at - LOCATOR_SIZE) !== END_LOCATOR_64) return { count, start, end: start + size };
    const wide = this.u64(at - LOCATOR_SIZE + 8);
    if (wide + END_64_SIZE > at || this.u32(wide) !== END_OF_DIRECTORY_64) throw damagedZip('Its directory is missing.');
    const wideStart = this.u64(wide + 48);
    return { count: this.u64(wide + 32), start: wideStart, end: wideStart + this.u64(wide + 40) };
  }

  /** What a header says, which in the directory and before the data has the same fields at different places. */
  private describe(places: {
    readonly fields: number;
    readonly lengths: number;
    readonly name: number;
    readonly local?: number;
  }): Described {
    const { fields, lengths, name, local } = places;
    const extra = name + this.u16(lengths);
    const end = extra + this.u16(lengths + 2);
    const wide = this.wideNumbers(extra, end);
    const number = (at: number): number => (this.u32(at) === ELSEWHERE_32 ? (wide.shift() ?? ELSEWHERE_32) : this.u32(at));
    const flags = this.u16(fields);
    // The numbers of 64 bits stand in this order.
    const [size, packedSize, localAt] = [number(fields + 16), number(fields + 12), local === undefined ? 0 : number(local)];
    return {
      path: pathOf(this.bytes.subarray(name, extra)),
      method: this.u16(fields + 2),
      isEncrypted: (flags & IS_ENCRYPTED) !== 0,
      hasDescriptor: (flags & HAS_DESCRIPTOR) !== 0,
      crc: this.u32(fields + 8),
      packedSize,
      size,
      localAt,
      end,
    };
  }

  /** The numbers of 64 bits that stand for those without room. */
  private wideNumbers(from: number, end: number): number[] {
    for (let at = from; at + 4 <= end; at += 4 + this.u16(at + 2)) {
      if (this.u16(at) !== NUMBERS_64) continue;
      return Array.from({ length: Math.floor(Math.min(this.u16(at + 2), 24) / 8) }, (_, place) => this.u64(at + 4 + place * 8));
    }
    return [];
  }

  private withStart({ path, method, isEncrypted, crc, packedSize, size, localAt }: Described): ZipEntry {
    if (this.u32(localAt) !== LOCAL_HEADER) throw damagedZip(`${path} is not where its directory says.`);
    const own = this.describe({ fields: localAt + 6, lengths: localAt + 26, name: localAt + LOCAL_SIZE });
    const isTheSame = own.crc === crc && own.packedSize === packedSize && own.size === size;
    // A writer that does not know the sizes beforehand leaves them out of the header before the data.
    const isLeftOut = own.hasDescriptor || (own.crc === 0 && own.packedSize === 0 && own.size === 0);
    if (own.path !== path || own.method !== method || own.isEncrypted !== isEncrypted || !(isTheSame || isLeftOut))
      throw damagedZip(`The headers of ${path} contradict each other.`);
    if (own.end + packedSize > this.bytes.length) throw damagedZip(`${path} ends too early.`);
    return { path, method, isEncrypted, crc, packedSize, size, start: own.end };
  }

  private u16(at: number): number {
    return this.view.getUint16(at, true);
  }

  private u32(at: number): number {
    return this.view.getUint32(at, true);
  }

  private u64(at: number): number {
    return Number(this.view.getBigUint64(at, true));
  }
}

/** One piece of data told as two parts would unpack as often as it is named. */
function withoutOverlap(entries: ZipEntry[]): ZipEntry[] {
  let end = 0;
  for (const { path, start, packedSize } of [...entries].sort((a, b) => a.start - b.start)) {
    if (start < end) throw damagedZip(`${path} lies within another part.`);
    end = start + packedSize;
  }
  return entries;
}

function pathOf(name: Uint8Array): string {
  return decoded(name).replace(/\\/g, '/').replace(/^\//, '');
}

/** Names in another encoding than UTF-8 belong to parts that nothing needs, but must stay apart. */
function decoded(name: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(name);
  } catch {
    return new TextDecoder('latin1').decode(name);
  }
}
