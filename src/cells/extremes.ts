/**
 * The largest of numbers, however many there are; `-Infinity` of none. `Math.max(...numbers)` hands each over as an argument of its own, and
 * a hundred thousand of them are more than the stack holds.
 */
export function largest(numbers: Iterable<number>): number {
  let most = -Infinity;
  for (const number of numbers) if (number > most) most = number;
  return most;
}

/** The smallest of numbers, however many there are; `Infinity` of none. */
export function smallest(numbers: Iterable<number>): number {
  let least = Infinity;
  for (const number of numbers) if (number < least) least = number;
  return least;
}
