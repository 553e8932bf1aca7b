import { UnreadableFile } from './workbook-file';

const BOMS: readonly (readonly [encoding: string, ...bytes: number[]])[] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];

/** Text files say nothing of their encoding: a mark at the start decides, else UTF-8 where it fits, else GB18030. */
export function decodeText(bytes: Uint8Array): string {
  const marked = BOMS.find(([, ...mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return new TextDecoder(marked[0]).decode(bytes);
  if (bytes.includes(0)) throw noText();
  return tryDecode(bytes, 'utf-8') ?? tryDecode(bytes, 'gb18030') ?? fail();
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function noText(): UnreadableFile {
  return new UnreadableFile('notAWorkbook', 'The file is no text in UTF-8, UTF-16 or GB18030.');
}

function fail(): never {
  throw noText();
}
