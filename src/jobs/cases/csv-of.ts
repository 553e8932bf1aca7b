/** What a spreadsheet program would take for a formula. */
const asFormula = /^[=+\-@\t\r]/;

/** Lines of a .csv, the first with the mark of UTF-8 by which Excel knows it; text that would be a formula there has an apostrophe before it. */
export function csvOf(lines: readonly (readonly string[])[], isFirst: boolean): string {
  return `${isFirst ? '\uFEFF' : ''}${lines.map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('')}`;
}

function cellOf(text: string): string {
  // A number below nought is a number.
  const safe = asFormula.test(text) && !/^-\d+(?:\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
