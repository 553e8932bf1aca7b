/** Pixels of a digit in the body fonts that Excel starts with (Calibri 11, 等线 11), and of a column's padding. */
const digitPixels = 7;
const paddingPixels = 5;
const pointsPerPixel = 0.75;

/** Width in points, as the Excel API takes it, of a column that holds so many characters. */
export function columnPoints(characters: number): number {
  return (Math.round(characters * digitPixels) + paddingPixels) * pointsPerPixel;
}
