/** Things that are linked with one another, directly or through others. */
export class LinkedSets<Thing> {
  private readonly parents = new Map<Thing, Thing>();

  /** Links things with one another; one alone is linked with itself. */
  link(things: readonly Thing[]): void {
    const [first] = things;
    if (first === undefined) return;
    let root = this.rootOf(first);
    for (const thing of things.slice(1)) {
      const other = this.rootOf(thing);
      if (other !== root) this.parents.set(root, other);
      root = other;
    }
  }

  /** What stands for all that a thing is linked with; links that are added later may change it. */
  rootOf(thing: Thing): Thing {
    let root = thing;
    for (let parent = this.parents.get(root); parent !== undefined && parent !== root; parent = this.parents.get(root)) root = parent;
    for (let at = thing; at !== root; ) {
      const next = this.parents.get(at) ?? root;
      this.parents.set(at, root);
      at = next;
    }
    return root;
  }
}
