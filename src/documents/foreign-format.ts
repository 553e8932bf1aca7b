import type { ForeignFormat } from './template-fault';

/** How files begin that somebody may take for a .docx. */
const beginnings: readonly { readonly bytes: readonly number[]; readonly format: ForeignFormat }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], format: 'pdf' },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], format: 'rtf' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], format: 'image' },
  { bytes: [0xff, 0xd8, 0xff], format: 'image' },
  { bytes: [0x47, 0x49, 0x46, 0x38], format: 'image' },
];

const oldOffice = [0xd0, 0xcf, 0x11, 0xe0];
const zip = [0x50, 0x4b];

/**
 * What a file is that is no zip archive, null for one: an old Word file, a .docx under a password, which is packed the same way, or
 * another.
 */
export function foreignFormat(bytes: Uint8Array): ForeignFormat | null {
  const begins = (beginning: readonly number[]): boolean => beginning.every((byte, index) => bytes[index] === byte);
  if (bytes.length === 0) return 'empty';
  if (begins(zip)) return null;
  if (begins(oldOffice)) return holdsName(bytes, 'EncryptedPackage') ? 'encrypted' : 'oldWord';
  const known = beginnings.find((beginning) => begins(beginning.bytes));
  if (known !== undefined) return known.format;
  return /^\uFEFF?\s*<(?:!doctype|html|\?xml)/i.test(String.fromCharCode(...bytes.subarray(0, 64)).replace(/^ï»¿/, ''))
    ? 'html'
    : 'unknown';
}

/** Whether a stream of an old Office container is called so: two bytes a character, the low one first. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from({ length: name.length * 2 }, (_, index) => (index % 2 === 0 ? name.charCodeAt(index / 2) : 0));
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
