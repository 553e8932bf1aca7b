import { isObject } from './object';
import { bad, faultAt, good, type Parser } from './parser';

type Entries<Key extends string, Value> = Readonly<Partial<Record<Key, Value>>>;

/** An object whose members have names of one type and values of one type; a name that is none is a fault of that member. */
export function record<Key extends string, Value>(key: Parser<Key>, parser: Parser<Value>): Parser<Entries<Key, Value>> {
  return (value) => {
    if (!isObject(value)) return bad('object', value);
    const entries: [Key, Value][] = [];
    for (const [name, member] of Object.entries(value)) {
      const parsedName = key(name);
      if (!parsedName.ok) return faultAt(name, { ...parsedName.fault, value: member });
      const parsed = parser(member);
      if (!parsed.ok) return faultAt(name, parsed.fault);
      entries.push([parsedName.value, parsed.value]);
    }
    return good(Object.fromEntries(entries) as Entries<Key, Value>);
  };
}

/** As `record`, but members that are no good are left out. */
export function recordOfGood<Key extends string, Value>(key: Parser<Key>, parser: Parser<Value>): Parser<Entries<Key, Value>> {
  return (value) => {
    if (!isObject(value)) return bad('object', value);
    const entries = Object.entries(value).flatMap(([name, member]): [Key, Value][] => {
      const [parsedName, parsed] = [key(name), parser(member)];
      return parsedName.ok && parsed.ok ? [[parsedName.value, parsed.value]] : [];
    });
    return good(Object.fromEntries(entries) as Entries<Key, Value>);
  };
}
