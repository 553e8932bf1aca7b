/** The name that is most like a text, or null where less than half of it is alike. */
export function nearestName(text: string, names: readonly string[]): string | null {
  let nearest: string | null = null;
  let least = Infinity;
  for (const name of names) {
    const steps = stepsBetween(text.toLowerCase(), name.toLowerCase());
    if (steps < least && steps <= Math.max(text.length, name.length) / 2) {
      nearest = name;
      least = steps;
    }
  }
  return nearest;
}

/** How many characters must be put in, left out or changed to make one text of another. */
function stepsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
