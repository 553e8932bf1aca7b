import type { AnySetting } from './all-settings';

/** A value under its path: `letters.firstOnDay` stands in `{ letters: { firstOnDay } }`. */
type AtPath<Path extends string, Value> = Path extends `${infer Head}.${infer Rest}`
  ? { readonly [Member in Head]: AtPath<Rest, Value> }
  : { readonly [Member in Path]: Value };

type Together<Union> = (Union extends unknown ? (part: Union) => void : never) extends (parts: infer All) => void ? All : never;

/** Every setting of the product as one value, read once per job and handed on (R30); its members are the paths of the table of settings. */
export type Policy = Together<{ [Entry in AnySetting as Entry['path']]: AtPath<Entry['path'], Entry['default']> }[AnySetting['path']]>;
