/** Things by a key of theirs, in their order: one run over a register, where a run for each customer would be one of squares. */
export function grouped<Item>(items: readonly Item[], keyOfItem: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const known = groups.get(keyOfItem(item));
    if (known === undefined) groups.set(keyOfItem(item), [item]);
    else known.push(item);
  }
  return groups;
}
