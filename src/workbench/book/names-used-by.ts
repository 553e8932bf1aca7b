/** Which of some names, in small letters, a formula uses. */
export function namesUsedBy(names: ReadonlySet<string>): (formula: string) => string[] {
  const start = commonStart([...names]);
  return (formula) => {
    const text = formula.toLowerCase();
    // Names mostly come many at once with one beginning, and most formulas have none: looking for that alone is quick.
    if (!text.includes(start)) return [];
    return (text.match(/[\p{L}_\\][\p{L}\p{N}_.?\\]*/gu) ?? []).filter((word) => names.has(word));
  };
}

function commonStart([first = '', ...others]: readonly string[]): string {
  let length = first.length;
  for (const other of others) while (!other.startsWith(first.slice(0, length))) length -= 1;
  return first.slice(0, length);
}
