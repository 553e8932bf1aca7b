import { inflate } from './deflate';
import { UnreadableFile } from './workbook-file';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_SIZE = 22;
const MAX_COMMENT = 65_535;
const STORED = 0;
const DEFLATED = 8;
const MAX_PART_BYTES = 1_000_000_000;

interface Entry {
  readonly method: number;
  readonly offset: number;
  readonly packedSize: number;
  readonly size: number;
}

/** Whether bytes begin like a zip archive. */
export function looksLikeZip(bytes: Uint8Array): boolean {
  return bytes.length >= END_SIZE && bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** The parts of a zip archive, unpacked when asked for. */
export class ZipPackage {
  private readonly entries = new Map<string, Entry>();
  private readonly view: DataView;

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    try {
      this.readDirectory();
    } catch (error) {
      if (error instanceof RangeError) throw damaged();
      throw error;
    }
  }

  get paths(): string[] {
    return [...this.entries.keys()];
  }

  has(path: string): boolean {
    return this.entries.has(path);
  }

  /** Unpacks a part; an absent one is a damaged file. */
  async part(path: string): Promise<Uint8Array> {
    const entry = this.entries.get(path);
    if (!entry || entry.size > MAX_PART_BYTES) throw damaged();
    if (entry.offset + 30 > this.bytes.length || this.view.getUint32(entry.offset, true) !== LOCAL_HEADER) throw damaged();
    const start = entry.offset + 30 + this.view.getUint16(entry.offset + 26, true) + this.view.getUint16(entry.offset + 28, true);
    const packed = this.bytes.subarray(start, start + entry.packedSize);
    if (entry.method === STORED) return packed;
    if (entry.method !== DEFLATED) throw damaged();
    try {
      return await inflate(packed);
    } catch {
      throw damaged();
    }
  }

  /** A part as UTF-8 text. */
  async text(path: string): Promise<string> {
    return new TextDecoder().decode(await this.part(path));
  }

  private readDirectory(): void {
    const { view } = this;
    let end = this.bytes.length - END_SIZE;
    const first = Math.max(0, end - MAX_COMMENT);
    while (end >= first && view.getUint32(end, true) !== END_OF_DIRECTORY) end--;
    if (end < first) throw damaged();
    const count = view.getUint16(end + 10, true);
    let at = view.getUint32(end + 16, true);
    const decoder = new TextDecoder();
    for (let i = 0; i < count; i++) {
      if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged();
      const nameLength = view.getUint16(at + 28, true);
      const name = decoder
        .decode(this.bytes.subarray(at + 46, at + 46 + nameLength))
        .replace(/\\/g, '/')
        .replace(/^\//, '');
      this.entries.set(name, {
        method: view.getUint16(at + 10, true),
        packedSize: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        offset: view.getUint32(at + 42, true),
      });
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  }
}

function damaged(): UnreadableFile {
  return new UnreadableFile('damaged', 'The file is a damaged zip archive.');
}
