import type { Desk } from './desk';

/** Something reckoned from a desk, reckoned once however often it is asked for. */
export function oncePerDesk<Result>(reckon: (desk: Desk) => Result): (desk: Desk) => Result {
  const known = new WeakMap<Desk, { readonly result: Result }>();
  return (desk) => {
    const reckoned = known.get(desk) ?? { result: reckon(desk) };
    known.set(desk, reckoned);
    return reckoned.result;
  };
}
