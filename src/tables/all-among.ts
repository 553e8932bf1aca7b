/** How often each key comes. */
export function timesOf(keys: Iterable<string>): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  return times;
}

/** Whether each key comes at least as often among others. */
export function allAmong(own: ReadonlyMap<string, number>, others: ReadonlyMap<string, number>): boolean {
  for (const [key, times] of own) if ((others.get(key) ?? 0) < times) return false;
  return true;
}
