import { forgedZip, type ForgedPart } from '../support/forged-zip';
import type { RandomSource } from './random-source';

/** Damages the markup of one part, or takes it away; says what it did. */
export function damageParts(random: RandomSource, parts: Map<string, string>): string {
  const path = random.pick([...parts.keys()]);
  const text = parts.get(path) ?? '';
  const at = random.below(text.length + 1);
  switch (random.below(6)) {
    case 0:
      parts.delete(path);
      return `${path} is missing`;
    case 1:
      parts.set(path, text.slice(0, at));
      return `${path} ends after ${at} characters`;
    case 2:
      parts.set(
        path,
        text.slice(0, at) + random.pick(['<', '>', '&', '"', '\u0000', '<!--', ']]>', '<x>', '&#x110000;', '&bad;']) + text.slice(at),
      );
      return `${path} has a sign too many at ${at}`;
    case 3:
      parts.set(path, '');
      return `${path} is empty`;
    case 4:
      parts.set(
        path,
        text.replace(/="(\d+)"/g, (whole, digits: string) =>
          random.chance(0.1) ? `="${random.pick(['-1', '99999999999', 'x', '', '1.5', `${digits}0`])}"` : whole,
        ),
      );
      return `${path} has wrong numbers`;
    default:
      parts.set(
        path,
        text.replace(/r="[A-Z]+\d+"/g, (whole) =>
          random.chance(0.1) ? random.pick(['r="A0"', 'r="XFE1"', 'r="A1048577"', 'r=""', 'r="1A"', '', 'r="$A$1"', 'r="a1"']) : whole,
        ),
      );
      return `${path} has wrong addresses`;
  }
}

/** An archive one of whose parts is not as its headers say: what reads it must refuse it, whatever the part is for. */
export function lyingPackage(random: RandomSource, parts: ReadonlyMap<string, string>, mutations: string[]): Uint8Array {
  const encoder = new TextEncoder();
  const forged: ForgedPart[] = [...parts].map(([path, text]) => ({ path, bytes: encoder.encode(text), isStored: random.chance(0.3) }));
  const at = random.below(forged.length);
  const part = forged[at];
  if (!part) return forgedZip(forged);
  const size = part.bytes.length;
  const [lie, change] = random.pick<readonly [string, Partial<ForgedPart>]>([
    ['a size too small', { says: { size: Math.max(0, size - 1 - random.below(size + 1)) } }],
    ['a size too large', { says: { size: size + 1 + random.below(100_000) } }],
    ['a size of gigabytes', { says: { size: random.pick([0x7fffffff, 0xfffffffe, 0xffffffff]) } }],
    ['another checksum', { says: { crc: random.below(2 ** 31) } }],
    ['another packed size', { says: { packedSize: random.below(1_000_000) } }],
    ['another size before the data', { saysBefore: { size: size + 1 } }],
    ['another name before the data', { saysBefore: { path: `${part.path}x` } }],
    ['far more data than it says', { bytes: new Uint8Array(30_000_000), says: { size } }],
    ['far more data than is read', { bytes: new Uint8Array(30_000_000) }],
  ]);
  mutations.push(`${part.path} with ${lie}`);
  forged[at] = { ...part, ...change };
  return forgedZip(forged, random.chance(0.2));
}

/** Damages a file's bytes: cut off, changed, or with others before and after. */
export function damageBytes(random: RandomSource, bytes: Uint8Array, mutations: string[]): Uint8Array {
  const at = random.below(bytes.length);
  switch (random.below(5)) {
    case 0:
      mutations.push(`cut off after ${at} bytes`);
      return bytes.slice(0, at);
    case 1: {
      mutations.push('changed bytes');
      const changed = bytes.slice();
      for (let left = 1 + random.below(20); left > 0; left -= 1) changed[random.below(changed.length)] = random.below(256);
      return changed;
    }
    case 2:
      mutations.push('bytes after the end');
      return Uint8Array.from([...bytes, ...Array.from({ length: random.below(100) }, () => random.below(256))]);
    case 3:
      mutations.push('bytes before the start');
      return Uint8Array.from([0x20, ...bytes]);
    default:
      mutations.push('random bytes');
      return Uint8Array.from({ length: random.below(2000) }, () => random.below(256));
  }
}
