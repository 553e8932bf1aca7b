import { RichObject } from './rich-object';

export interface Member {
  /** As it is written in the class: PascalCase. */
  readonly name: string;
  readonly readable: boolean;
  readonly writable: boolean;
  readonly callable: boolean;
}

const known = new WeakMap<object, ReadonlyMap<string, Member>>();

/** The wire members of an object by lower-case name: queries name them in camelCase, actions in PascalCase. */
export function memberOf(object: RichObject, wireName: string): Member | undefined {
  const prototype = Object.getPrototypeOf(object) as object;
  let members = known.get(prototype);
  if (!members) known.set(prototype, (members = collect(prototype)));
  return members.get(wireName.toLowerCase());
}

function collect(prototype: object): ReadonlyMap<string, Member> {
  const members = new Map<string, Member>();
  for (
    let level: object | null = prototype;
    level && level !== RichObject.prototype;
    level = Object.getPrototypeOf(level) as object | null
  ) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      if (!/^_?[A-Z]/.test(name) || members.has(name.toLowerCase())) continue;
      members.set(name.toLowerCase(), {
        name,
        readable: descriptor.get !== undefined,
        writable: descriptor.set !== undefined,
        callable: typeof descriptor.value === 'function',
      });
    }
  }
  return members;
}

export const readMember = (object: RichObject, member: Member): unknown => Reflect.get(object, member.name);

export function writeMember(object: RichObject, member: Member, value: unknown): void {
  Reflect.set(object, member.name, value);
}

export function callMember(object: RichObject, member: Member, args: readonly unknown[]): unknown {
  const method: unknown = Reflect.get(object, member.name);
  if (typeof method !== 'function') throw new TypeError(`${member.name} is no method`);
  return Reflect.apply(method, object, args);
}
