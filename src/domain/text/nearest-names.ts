import { customerKey } from './customer-key';

/** What nearly every firm's name ends with or holds, which likens none to another. */
const common = /有限责任|股份有限|有限|集团|控股|\(.*?\)|公司|[.,]|(?:co|ltd|inc|llc|gmbh|limited|company|corp|corporation)+[.,]*$/g;

/** Of longer texts nobody tells what was misspelt, and comparing them takes the square of their length. */
const longest = 100;

/**
 * Known names that a misspelt, shortened or lengthened one may mean, the nearest first, two at most; none where nothing is near. A guess to
 * be asked about, never to be gone by (R12a).
 */
export function nearestNames(name: string, known: readonly string[]): readonly string[] {
  const core = coreOf(name);
  if (core.length < 2 || core.length > longest) return [];
  const near = known.flatMap((other) => {
    const distance = distanceOf(core, coreOf(other));
    return distance === null ? [] : [{ other, distance }];
  });
  return near
    .sort((one, other) => one.distance - other.distance)
    .slice(0, 2)
    .map(({ other }) => other);
}

function coreOf(name: string): string {
  const key = customerKey(name);
  const core = key.replace(common, '');
  return core === '' ? key : core;
}

/** How many characters differ, where those are few for so long a name, or by how many one is longer that holds the other; else null. */
function distanceOf(one: string, other: string): number | null {
  if (other.length < 2 || other.length > longest) return null;
  const most = one.length < 3 ? 0 : Math.max(1, Math.floor(one.length / 4));
  if (one.includes(other) || other.includes(one)) return Math.abs(one.length - other.length);
  if (Math.abs(one.length - other.length) > most) return null;
  const distance = editsBetween(one, other);
  return distance <= most ? distance : null;
}

/** Characters to be put in, taken out or changed; two neighbours that changed places are one. */
function editsBetween(one: string, other: string): number {
  const rows = [Array.from({ length: other.length + 1 }, (_, index) => index)];
  for (let row = 1; row <= one.length; row++) {
    const line = [row];
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1];
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      line.push(
        Math.min(
          (rows[row - 1]?.[column] ?? 0) + 1,
          (line[column - 1] ?? 0) + 1,
          (rows[row - 1]?.[column - 1] ?? 0) + (isSame ? 0 : 1),
          swapped ? (rows[row - 2]?.[column - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    rows.push(line);
  }
  return rows[one.length]?.[other.length] ?? 0;
}
