import { cleanText } from '../documents/clean-text';

const forbidden = /[<>:"/\\|?*\n]+/g;
const longestPart = 60;

/** A file's name of these parts, without an ending, as every platform takes it; what no file name can hold is left out. */
export function fileNameOf(...parts: readonly string[]): string {
  return parts
    .map((part) => shortened(cleanText(part).replace(forbidden, ' ').replace(/\s+/g, ' ').trim()).replace(/[. ]+$/, ''))
    .filter((part) => part !== '')
    .join('_');
}

/** File names that differ, also where letter case is none: those that come again get a number. */
export function distinctNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let own = name;
    for (let number = 2; taken.has(own.toLowerCase()); number += 1) own = `${name} (${number})`;
    taken.add(own.toLowerCase());
    return own;
  });
}

/** No half of a character is left at the end. */
function shortened(part: string): string {
  return part.length <= longestPart ? part : part.slice(0, longestPart).replace(/[\uD800-\uDBFF]$/, '');
}
