/**
 * The order of two texts by their characters' code points, as the rules order names; JavaScript's own goes by halves of characters (R41).
 */
export function byCodePoints(one: string, other: string): number {
  if (one === other) return 0;
  const [left, right] = [Array.from(one), Array.from(other)];
  for (const [index, character] of left.entries()) {
    const against = right[index];
    if (against === undefined) return 1;
    if (character !== against) return (character.codePointAt(0) ?? 0) - (against.codePointAt(0) ?? 0);
  }
  return -1;
}
