/** Whether a formula uses one of some names, in small letters; INDIRECT may find any of them by a text that stands in a cell. */
export function mayUseNames(names: ReadonlySet<string>): (formula: string) => boolean {
  const start = commonStart([...names]);
  return (formula) => {
    const text = formula.toLowerCase();
    // Names mostly come many at once with one beginning, and most formulas have none: looking for that alone is quick.
    const isNamed = text.includes(start) && (text.match(/[\p{L}_\\][\p{L}\p{N}_.?\\]*/gu) ?? []).some((word) => names.has(word));
    return isNamed || text.includes('indirect(');
  };
}

function commonStart([first = '', ...others]: readonly string[]): string {
  let length = first.length;
  for (const other of others) while (!other.startsWith(first.slice(0, length))) length -= 1;
  return first.slice(0, length);
}
