import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLORS = 256;
const TRUE_COLOR = 2;
const TRUE_COLOR_ALPHA = 6;
const PALETTE = 3;

interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of every pixel in one number. */
  readonly pixels: Uint32Array;
}

/** A browser's screenshot (PNG, 8 bits, opaque) with the 256 colours that it shows most: a third of the size. */
export function palettePng(png: Buffer): Buffer {
  const { width, height, pixels } = decode(png);
  const counts = new Map<number, number>();
  for (const color of pixels) counts.set(color, (counts.get(color) ?? 0) + 1);
  const palette = chosenColors(counts);
  const places = new Map<number, number>();
  const rows = Buffer.alloc((width + 1) * height);
  pixels.forEach((color, index) => {
    let place = places.get(color);
    if (place === undefined) places.set(color, (place = nearest(palette, color)));
    rows[index + Math.floor(index / width) + 1] = place;
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, PALETTE, 0, 0, 0], 8);
  const colors = Buffer.from(palette.flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255]));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', colors),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The most frequent colours; one that is close to a chosen one is left out. */
function chosenColors(counts: ReadonlyMap<number, number>): number[] {
  const sorted = [...counts].sort((a, b) => b[1] - a[1]).map(([color]) => color);
  for (let closeness = 48; ; closeness /= 2) {
    const chosen: number[] = [];
    for (const color of sorted) {
      if (chosen.length === MOST_COLORS) return chosen;
      if (chosen.every((each) => distance(each, color) > closeness)) chosen.push(color);
    }
    if (closeness < 1) return chosen;
  }
}

function nearest(palette: readonly number[], color: number): number {
  let best = 0;
  palette.forEach((each, index) => {
    if (distance(each, color) < distance(palette[best] ?? 0, color)) best = index;
  });
  return best;
}

function distance(a: number, b: number): number {
  const [red, green, blue] = [(a >> 16) - (b >> 16), ((a >> 8) & 255) - ((b >> 8) & 255), (a & 255) - (b & 255)];
  return red * red + green * green + blue * blue;
}

function decode(png: Buffer): Picture {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const kind = png[25];
  if (png[24] !== 8 || (kind !== TRUE_COLOR && kind !== TRUE_COLOR_ALPHA)) throw new Error('Not a browser’s screenshot.');
  const size = kind === TRUE_COLOR ? 3 : 4;
  const parts: Buffer[] = [];
  for (let at = SIGNATURE.length; at < png.length; at += png.readUInt32BE(at) + 12) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const raw = inflateSync(Buffer.concat(parts));
  const stride = width * size;
  const bytes = Buffer.alloc(stride * height);
  for (let row = 0; row < height; row++) {
    const filter = raw[row * (stride + 1)] ?? 0;
    for (let index = 0; index < stride; index++) {
      const at = row * stride + index;
      const left = index < size ? 0 : (bytes[at - size] ?? 0);
      const up = row === 0 ? 0 : (bytes[at - stride] ?? 0);
      const upLeft = row === 0 || index < size ? 0 : (bytes[at - stride - size] ?? 0);
      bytes[at] = (raw[row * (stride + 1) + 1 + index] ?? 0) + predicted(filter, left, up, upLeft);
    }
  }
  const pixels = Uint32Array.from({ length: width * height }, (_, index) => bytes.readUIntBE(index * size, 3));
  return { width, height, pixels };
}

/** What a row's filter expects of a byte, from those to the left and above. */
function predicted(filter: number, left: number, up: number, upLeft: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const guess = left + up - upLeft;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - upLeft)];
  return a <= b && a <= c ? left : b <= c ? up : upLeft;
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}
