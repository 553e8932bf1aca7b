/** Equal values that follow each other, as one: where they start, how many there are. */
export interface Run<Value> {
  readonly start: number;
  readonly count: number;
  readonly value: Value;
}

/** Groups positions in ascending order into runs of neighbours with one value. */
export function runsOf<Value>(items: readonly { readonly position: number; readonly value: Value }[]): Run<Value>[] {
  const runs: { start: number; count: number; value: Value }[] = [];
  for (const { position, value } of items) {
    const last = runs.at(-1);
    if (last?.value === value && last.start + last.count === position) last.count += 1;
    else runs.push({ start: position, count: 1, value });
  }
  return runs;
}
