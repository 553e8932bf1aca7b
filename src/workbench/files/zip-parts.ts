import { deflate } from './deflate';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let value = n;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

// 1980-01-01, the first day zip knows: the same parts give the same bytes.
const DOS_DATE = 0x21;

/** A zip archive of parts, in their order; `isPacked` false leaves them as they are (for reading back at once). */
export async function zipParts(parts: ReadonlyMap<string, Uint8Array>, isPacked = true): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [path, plain] of parts) {
    const name = encoder.encode(path);
    const data = isPacked ? await deflate(plain) : plain;
    const fields = new DataView(new ArrayBuffer(26));
    fields.setUint16(0, 20, true);
    fields.setUint16(2, 0x800, true);
    fields.setUint16(4, isPacked ? DEFLATED : STORED, true);
    fields.setUint16(8, DOS_DATE, true);
    fields.setUint32(10, crc32(plain), true);
    fields.setUint32(14, data.length, true);
    fields.setUint32(18, plain.length, true);
    fields.setUint16(22, name.length, true);
    const local = new Uint8Array(30 + name.length);
    new DataView(local.buffer).setUint32(0, LOCAL_HEADER, true);
    local.set(new Uint8Array(fields.buffer), 4);
    local.set(name, 30);
    const entry = new Uint8Array(46 + name.length);
    const entryView = new DataView(entry.buffer);
    entryView.setUint32(0, DIRECTORY_ENTRY, true);
    entryView.setUint16(4, 20, true);
    entry.set(new Uint8Array(fields.buffer), 6);
    entryView.setUint32(42, offset, true);
    entry.set(name, 46);
    chunks.push(local, data);
    directory.push(entry);
    offset += local.length + data.length;
  }
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, END_OF_DIRECTORY, true);
  end.setUint16(8, directory.length, true);
  end.setUint16(10, directory.length, true);
  end.setUint32(
    12,
    directory.reduce((sum, entry) => sum + entry.length, 0),
    true,
  );
  end.setUint32(16, offset, true);
  return joined([...chunks, ...directory, new Uint8Array(end.buffer)]);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    out.set(chunk, at);
    at += chunk.length;
  }
  return out;
}
