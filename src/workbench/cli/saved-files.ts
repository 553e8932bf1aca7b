import path from 'node:path';

import type { SavedFile } from '../host/page-downloads';
import type { OutputFile } from './output-file';

/**
 * Where the files that the add-in saved are to be written in a directory, whatever folders their names speak of. None takes the place of a
 * file that is to stay, such as ledger and report, nor of another one: as in a browser's downloads the later of two has a number.
 */
export function placesOf(directory: string, files: readonly SavedFile[], staying: readonly string[]): OutputFile[] {
  const names = new Set(staying.filter((file) => path.dirname(file) === directory).map((file) => nameKey(path.basename(file))));
  return files.map(({ name, bytes }) => ({ path: path.join(directory, freeName(plainName(name), names)), bytes }));
}

/** The name alone: a page decides nothing about folders. */
function plainName(name: string): string {
  const plain = name.split(/[\\/]/).at(-1) ?? '';
  return /^\.*$/.test(plain) ? '_' : plain;
}

function freeName(name: string, taken: Set<string>): string {
  const { name: base, ext } = path.parse(name);
  let free = name;
  for (let number = 1; taken.has(nameKey(free)); number++) free = `${base} (${number})${ext}`;
  taken.add(nameKey(free));
  return free;
}

/** Most file systems tell no small letters from capitals. */
const nameKey = (name: string): string => name.normalize('NFC').toLowerCase();
