/** So many names are said one by one. */
const namedEach = 12;

/** Names with a separator between; of many the first, and how many there are in all: a workbook may have thousands of sheets. */
export function firstOfMany(names: readonly string[], separator: string, inAll: (count: number) => string): string {
  const named = names.length > namedEach ? names.slice(0, namedEach - 2) : names;
  return `${named.join(separator)}${named.length < names.length ? inAll(names.length) : ''}`;
}
