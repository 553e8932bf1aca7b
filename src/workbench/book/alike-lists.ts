/** Lists compared with a new one: files give rows in turns of two or three. */
const REMEMBERED = 8;

/** Lets lines that look alike share one list, so that whoever works something out of a list does so once. */
export class AlikeLists<Member> {
  private readonly known: (readonly Member[])[] = [];

  /** The list like this one that was met lately, or else a copy of it; never changed. */
  shared(list: readonly Member[]): readonly Member[] {
    for (const each of this.known) if (isSame(each, list)) return each;
    // A copy: lists that grew one by one hold room for more.
    const own = list.slice();
    this.known.unshift(own);
    this.known.length = Math.min(this.known.length, REMEMBERED);
    return own;
  }
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let col = 0; col < a.length; col++) if (a[col] !== b[col]) return false;
  return true;
}
