import { crc32, deflateRawSync } from 'node:zlib';

/** A part of a forged archive: what it holds, and what its headers say of it where that is no truth. */
export interface ForgedPart {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly isStored?: boolean;
  /** In both headers. */
  readonly says?: Partial<Said>;
  /** In the header before the data alone. */
  readonly saysBefore?: Partial<Said>;
  /** Gives no data of its own: the directory leads to the part of this path. */
  readonly isDataOf?: string;
}

interface Said {
  readonly path: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
}

const ELSEWHERE_16 = 0xffff;
const ELSEWHERE_32 = 0xffffffff;

/** A zip archive made apart from the code under test, as true or as forged as asked; `isWide` tells all numbers in the fields of zip64. */
export function forgedZip(parts: readonly ForgedPart[], isWide = false): Uint8Array {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  const starts = new Map<string, number>();
  let offset = 0;
  for (const { path, bytes, isStored = false, says, saysBefore, isDataOf } of parts) {
    const packed = isStored ? Buffer.from(bytes) : deflateRawSync(bytes);
    const truth: Said = { path, flags: 0x800, method: isStored ? 0 : 8, crc: crc32(bytes), packedSize: packed.length, size: bytes.length };
    const start = isDataOf === undefined ? offset : (starts.get(isDataOf) ?? 0);
    const entry = headerOf({ ...truth, ...says }, isWide, start);
    directory.push(entry);
    if (isDataOf !== undefined) continue;
    starts.set(path, offset);
    const local = headerOf({ ...truth, ...says, ...saysBefore }, isWide, null);
    pieces.push(local, packed);
    offset += local.length + packed.length;
  }
  const size = directory.reduce((sum, entry) => sum + entry.length, 0);
  return Uint8Array.from(Buffer.concat([...pieces, ...directory, endOf(directory.length, size, offset, isWide)]));
}

/** The header before the data, or that of the directory where it is told where the other one stands. */
function headerOf({ path, flags, method, crc, packedSize, size }: Said, isWide: boolean, start: number | null): Buffer {
  const name = Buffer.from(path);
  const numbers = start === null ? [size, packedSize] : [size, packedSize, start];
  const extra = isWide ? Buffer.concat([words([1, 2], [numbers.length * 8, 2]), ...numbers.map(wide)]) : Buffer.alloc(0);
  const small = (value: number): number => (isWide ? ELSEWHERE_32 : value);
  return Buffer.concat([
    start === null ? words([0x04034b50, 4]) : words([0x02014b50, 4], [20, 2]),
    words([20, 2], [flags, 2], [method, 2], [0, 2], [0x21, 2], [crc, 4], [small(packedSize), 4], [small(size), 4]),
    words([name.length, 2], [extra.length, 2]),
    start === null ? Buffer.alloc(0) : words([0, 2], [0, 2], [0, 2], [0, 4], [small(start), 4]),
    name,
    extra,
  ]);
}

function endOf(count: number, size: number, start: number, isWide: boolean): Buffer {
  const end = (entries: number, bytes: number, from: number): Buffer =>
    words([0x06054b50, 4], [0, 2], [0, 2], [entries, 2], [entries, 2], [bytes, 4], [from, 4], [0, 2]);
  if (!isWide) return end(count, size, start);
  return Buffer.concat([
    words([0x06064b50, 4]),
    wide(44),
    words([45, 2], [45, 2], [0, 4], [0, 4]),
    ...[count, count, size, start].map(wide),
    words([0x07064b50, 4], [0, 4]),
    wide(start + size),
    words([1, 4]),
    end(ELSEWHERE_16, ELSEWHERE_32, ELSEWHERE_32),
  ]);
}

function words(...list: readonly (readonly [value: number, bytes: 2 | 4])[]): Buffer {
  return Buffer.concat(
    list.map(([value, length]) => {
      const word = Buffer.alloc(length);
      word.writeUIntLE(value, 0, length);
      return word;
    }),
  );
}

function wide(value: number): Buffer {
  const word = Buffer.alloc(8);
  word.writeBigUInt64LE(BigInt(value));
  return word;
}
