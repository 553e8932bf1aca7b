import type { Desk } from './desk';

/** Something reckoned from a desk, reckoned once however often it is asked for. */
export function oncePerDesk<Result>(reckon: (desk: Desk) => Result): (desk: Desk) => Result {
  const known = new WeakMap<Desk, { readonly result: Result }>();
  return (desk) => {
    let reckoned = known.get(desk);
    if (reckoned === undefined) known.set(desk, (reckoned = { result: reckon(desk) }));
    return reckoned.result;
  };
}
