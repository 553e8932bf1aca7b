import { bad, faultAt, good, type ParsedBy, type Parser } from './parser';

/** What the members of an object must be, in the order in which they are looked at. */
export type ObjectShape = Readonly<Record<string, Parser<unknown>>>;

type OptionalMember<Shape extends ObjectShape> = {
  [Member in keyof Shape]: undefined extends ParsedBy<Shape[Member]> ? Member : never;
}[keyof Shape];

/** An object of a shape; members that may be undefined may be missing. */
export type ObjectOf<Shape extends ObjectShape> = {
  readonly [Member in Exclude<keyof Shape, OptionalMember<Shape>>]: ParsedBy<Shape[Member]>;
} & { readonly [Member in OptionalMember<Shape>]?: Exclude<ParsedBy<Shape[Member]>, undefined> };

/** An object with such members; others that it may have are left behind. */
export function object<const Shape extends ObjectShape>(shape: Shape): Parser<ObjectOf<Shape>> {
  const members = Object.entries(shape);
  return (value) => {
    if (!isObject(value)) return bad('object', value);
    const parts: [string, unknown][] = [];
    for (const [member, parser] of members) {
      const parsed = parser(Object.hasOwn(value, member) ? value[member] : undefined);
      if (!parsed.ok) return faultAt(member, parsed.fault);
      if (parsed.value !== undefined) parts.push([member, parsed.value]);
    }
    return good(Object.fromEntries(parts) as ObjectOf<Shape>); // one by its own parser each
  };
}

/** Whether a value has members by name; a list has none. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
