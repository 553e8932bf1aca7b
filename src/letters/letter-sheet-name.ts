const longestName = 31;

/** The name of a letter's worksheet: what no sheet can be called is left out; the end is kept, which tells numbers apart. */
export function letterSheetName(name: string): string {
  const plain = name
    .replace(/[[\]:*?/\\]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .trim();
  return plain.length <= longestName ? plain : plain.slice(plain.length - longestName);
}
