/** The largest prime below 2²⁶: products of two residues stay exact. */
export const prime = 67_108_859;

/** The residue of a number that is no less than minus the prime. */
export function residue(value: number): number {
  return (value + prime) % prime;
}

/** By Fermat: d to the power of the prime less two. */
export function inverse(d: number): number {
  let result = 1;
  for (let base = d, exponent = prime - 2; exponent > 0; base = (base * base) % prime, exponent = Math.floor(exponent / 2)) {
    if (exponent % 2 === 1) result = (result * base) % prime;
  }
  return result;
}

/** FNV-1a of a text as a residue, never 0. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return ((hash >>> 0) % (prime - 1)) + 1;
}

/** Three sums of residues, as a fingerprint keeps them. */
export type Sums = readonly [number, number, number];

/** What has to be added to the first sums to come to the second. */
export function difference(before: Sums, now: Sums): Sums {
  return [residue(now[0] - before[0]), residue(now[1] - before[1]), residue(now[2] - before[2])];
}

export function isNothing(sums: Sums): boolean {
  return sums.every((sum) => sum === 0);
}
