import { itemNotFound } from '../host-error';
import { NULL_OBJECT, RichCollection, type RichObject } from './rich-object';

/** A collection whose items are found by a key (an id or a name in any case) or by their place. */
export abstract class KeyedCollection<Item extends RichObject> extends RichCollection<Item> {
  protected abstract find(key: string): Item | undefined;

  GetItem(key: unknown): Item {
    const item = this.find(String(key));
    if (!item) throw itemNotFound();
    return item;
  }

  GetItemOrNullObject(key: unknown): Item | typeof NULL_OBJECT {
    return this.find(String(key)) ?? NULL_OBJECT;
  }

  GetItemAt(index: unknown): Item {
    const item = typeof index === 'number' ? this.items()[index] : undefined;
    if (!item) throw itemNotFound();
    return item;
  }

  GetFirst(): Item {
    return this.GetItemAt(0);
  }
}
