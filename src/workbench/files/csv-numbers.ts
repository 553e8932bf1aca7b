const MAX_DIGITS = 15;

/** A number written plainly, whose digits a cell can hold. */
const PLAIN = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** Three thousand to some, three to others: 3.000. */
const OF_TWO_READINGS = /^-?[1-9]\d{0,2}\.\d{3}$/;

/**
 * Reads the texts of a .csv as numbers; ids with leading zeros, long ids, dates and the rest stay text (null).
 * 3.000 is a number only in a column that elsewhere shows its point to be the decimal one (12.5, 0.250, 1234.000): what it is
 * otherwise is for its reader to say, and a number would no longer tell how it was written.
 */
export function csvNumbers(rows: readonly (readonly string[])[]): (text: string, column: number) => number | null {
  const withDecimalPoint = new Set<number>();
  for (const row of rows)
    row.forEach((text, column) => {
      if (text.includes('.') && PLAIN.test(text) && !OF_TWO_READINGS.test(text)) withDecimalPoint.add(column);
    });
  return (text, column) => (OF_TWO_READINGS.test(text) && !withDecimalPoint.has(column) ? null : plainNumber(text));
}

function plainNumber(text: string): number | null {
  if (!PLAIN.test(text) || /^-0(?:\.0+)?$/.test(text)) return null;
  const digits = text.replace(/^-?(?:0\.0*|0$)?|\./g, '');
  return digits.length > MAX_DIGITS ? null : Number(text);
}
