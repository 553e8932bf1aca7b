/** Ascending numbers as a text in which three or more that follow each other are a range: `1–4、6`. */
export function listedNumbers(numbers: readonly number[], separator: string): string {
  const ranges: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const range = ranges.at(-1);
    if (range !== undefined && range.last === number - 1) range.last = number;
    else ranges.push({ first: number, last: number });
  }
  return ranges
    .flatMap(({ first, last }) => (last - first > 1 ? [`${first}–${last}`] : first === last ? [`${first}`] : [`${first}`, `${last}`]))
    .join(separator);
}
