/** What a `…OrNullObject` call answers when there is nothing; everything reached through it is nothing too. */
export const NULL_OBJECT = Symbol('null object');

/**
 * An object that batches can address. Its getters, setters and methods with PascalCase names (or `_PascalCase` ones, which
 * only office.js itself calls) are its members on the wire; nothing else of it can be reached.
 */
export abstract class RichObject {
  /** The class in office.js; also where its members stand in the table of API sets. */
  abstract readonly wireClass: string;
  /** What a load() without names answers. */
  readonly defaultMembers: readonly string[] = [];
  /** Set once office.js asked to keep the object for later batches. */
  referenceId: string | undefined;
}

/** A collection as queries see it; `items()` is the only thing a class must offer. */
export abstract class RichCollection<Item extends RichObject = RichObject> extends RichObject {
  abstract items(): readonly Item[];

  get Count(): number {
    return this.items().length;
  }

  GetCount(): number {
    return this.Count;
  }
}
