const POLYNOMIAL = 0xedb88320;
const ONE_BYTE = tableOfOneByte();
// Eight tables, one for each place in eight bytes: they are taken at once, several times as fast as one after the other.
const EIGHT_BYTES = tablesOfEightBytes();

/** The CRC-32 by which zip archives tell damaged data, as an unsigned number; of what came before, and then these bytes. */
export function crc32(bytes: Uint8Array, before = 0): number {
  const [last, seventh, sixth, fifth, fourth, third, second, first] = EIGHT_BYTES;
  const at = (index: number): number => bytes[index] as number;
  const of = (table: Uint32Array, byte: number): number => table[byte & 0xff] as number;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const even = bytes.length - (bytes.length % 8);
  let crc = ~before;
  for (let i = 0; i < even; i += 8) {
    const low = crc ^ view.getInt32(i, true);
    const high = view.getInt32(i + 4, true);
    crc =
      of(first, low) ^
      of(second, low >>> 8) ^
      of(third, low >>> 16) ^
      of(fourth, low >>> 24) ^
      of(fifth, high) ^
      of(sixth, high >>> 8) ^
      of(seventh, high >>> 16) ^
      of(last, high >>> 24);
  }
  for (let i = even; i < bytes.length; i++) crc = of(ONE_BYTE, crc ^ at(i)) ^ (crc >>> 8);
  return ~crc >>> 0;
}

function tableOfOneByte(): Uint32Array {
  return Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
    return value;
  });
}

type Tables = readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array, Uint32Array, Uint32Array, Uint32Array, Uint32Array];

/** What a byte adds with none to seven bytes after it. */
function tablesOfEightBytes(): Tables {
  const further = (table: Uint32Array): Uint32Array => table.map((value) => (ONE_BYTE[value & 0xff] as number) ^ (value >>> 8));
  const second = further(ONE_BYTE);
  const third = further(second);
  const fourth = further(third);
  const fifth = further(fourth);
  const sixth = further(fifth);
  const seventh = further(sixth);
  return [ONE_BYTE, second, third, fourth, fifth, sixth, seventh, further(seventh)];
}
