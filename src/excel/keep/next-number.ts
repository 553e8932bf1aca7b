/** The numbers that stand in hidden names of ours: of no more digits than can be counted on, and spelled in one way. */
export const numberPattern = '[1-9]\\d{0,8}';
const most = 999_999_999;

/**
 * As many numbers as are asked for, after the largest of those that are taken; where a forged name has taken the largest of all, the first
 * that are free.
 */
export function nextNumbers(taken: readonly number[], count: number): number[] {
  const used = new Set(taken);
  const largest = taken.reduce((found, number) => Math.max(found, number), 0);
  const numbers: number[] = [];
  for (let number = largest + count <= most ? largest + 1 : 1; numbers.length < count; number++)
    if (!used.has(number)) numbers.push(number);
  return numbers;
}

/** The next of them. */
export function nextNumber(taken: readonly number[]): number {
  return nextNumbers(taken, 1)[0] ?? 1;
}
