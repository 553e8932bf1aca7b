/** Of so many things what they come to is a matter of milliseconds. */
const ofAPiece = 1_000;

/** What each of many things comes to, one after the other; it stops now and then to say how many it has gone through since. */
export function* piecewise<Item, Result>(items: Iterable<Item>, resultOf: (item: Item) => Result): Generator<number, Result[]> {
  const results: Result[] = [];
  for (const item of items) {
    results.push(resultOf(item));
    if (results.length % ofAPiece === 0) yield ofAPiece;
  }
  return results;
}
